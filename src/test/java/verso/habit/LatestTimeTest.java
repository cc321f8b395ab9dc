package verso.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Findings;
import verso.habit.Diary.Entry;

class LatestTimeTest {
  @TempDir Path folder;

  @Test
  void leavesOutWhatIsDatedAfterToday() throws IOException {
    var years = new ArrayList<Integer>();
    new Lived()
        .at(LocalDateTime.parse("2026-10-31T10:00:00"), "One", Entry.view("google"))
        .at(LocalDateTime.parse("2031-01-01T10:00:00"), "Two", Entry.view("google"))
        .at(LocalDateTime.parse("2099-12-31T10:00:00"), "Three", Entry.view("google"))
        .found(
            folder,
            habits -> {
              Timeline timeline = habits.timeline();
              for (int row = 0; row < timeline.size(); row++) {
                years.add(timeline.month(row) / 12);
              }
              return Findings.NONE;
            });

    assertThat(years).isEqualTo(List.of(2026));
  }
}
