package verso.habit.variety;

import java.util.ArrayList;
import java.util.List;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.habit.Span;

/** Platforms with too little for one and the same figure: said once, not of each. */
final class LackingPlatforms {
  private final String id;
  private final List<String> platforms = new ArrayList<>();
  private long records;
  private Period period = Period.UNDATED;

  /**
   * None yet.
   *
   * @param id of the figure, without a platform
   */
  LackingPlatforms(String id) {
    this.id = id;
  }

  /** One more, with what it has. */
  void add(String platform, Span span) {
    platforms.add(platform);
    records += span.events();
    period = period.with(span.period());
  }

  /** What is said of them; nothing without any. */
  Findings found() {
    if (platforms.isEmpty()) {
      return Findings.NONE;
    }
    return Findings.lacking(
        new Lacking(
            id,
            records,
            period,
            Sentence.of(
                "lacking." + id,
                "platforms",
                platforms,
                "n",
                records,
                "events",
                Span.FEWEST_EVENTS,
                "fewestDays",
                Span.FEWEST_DAYS)));
  }
}
