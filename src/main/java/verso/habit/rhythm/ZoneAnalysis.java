package verso.habit.rhythm;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import verso.claim.Findings;
import verso.claim.Sentence;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.HomeZone;

/** Says by which clock hours are read, and who says so. */
public final class ZoneAnalysis implements Analysis {

  @Override
  public Findings of(Habits habits) throws IOException {
    ZoneId zone = habits.timeline().clock().zone();
    Optional<HomeZone> stated = HomeZone.of(habits.inquiry());
    if (stated.isPresent() && stated.get().zone().equals(zone)) {
      return note(
          "note.zone.stated",
          zone,
          "platforms",
          List.copyOf(new TreeSet<>(stated.get().platforms())));
    }
    boolean isMachine = stated.isEmpty() && habits.inquiry().zone().equals(zone);
    return note(isMachine ? "note.zone.machine" : "note.zone.chosen", zone);
  }

  private static Findings note(String key, ZoneId zone, Object... more) {
    var arguments = new Object[more.length + 2];
    arguments[0] = "zone";
    arguments[1] = zone.getId();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Findings.NONE.with(Sentence.of(key, arguments));
  }
}
