package verso.habit.streaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.habit.Diary.Entry;
import verso.habit.Lived;
import verso.measure.Mark;

class HeavyNewsAnalysisTest {
  private static final Entry NEWS = Entry.view("google").marked(Mark.BAD_NEWS);
  private static final Entry OTHER = Entry.view("google");
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path folder;

  @Test
  void tellsOfTheHeaviestSession() throws IOException {
    Lived life = new Lived();
    for (int i = 0; i < 5; i++) {
      life.every(DAY, 20, "2026-03-01T10:0%d:00".formatted(i), "Page %d".formatted(i), OTHER);
    }
    life.every(Duration.ofMinutes(5), 8, "2026-04-01T23:00:00", "Bad", NEWS);

    Findings found = life.found(folder, new HeavyNewsAnalysis());

    // Of 21 sessions the heaviest two: 1.5 and 0.
    assertThat(Lived.figure(found, "heavyNews.index").value()).isCloseTo(0.75, within(1e-9));
    assertThat(found.claims()).hasSize(1);
    assertThat(found.claims().getFirst().evidence().count()).isEqualTo(8);
    assertThat(Lived.said(found, Locale.ENGLISH))
        .contains(
            "On 1 April 2026, 8 of 8 items of a session on Google (35 to 36 minutes) were bad"
                + " news.",
            "Of 21 sessions, 1 (5%) were sessions of mostly bad news.");
    assertThat(Lived.said(found, Locale.FRENCH)).noneMatch(said -> said.contains("{"));
  }

  @Test
  void findsNoneWhereThereIsNoBadNews() throws IOException {
    Lived life = new Lived().every(Duration.ofHours(3), 300, "2026-03-01T10:00:00", "Page", OTHER);

    Findings found = life.found(folder, new HeavyNewsAnalysis());

    assertThat(found.claims()).isEmpty();
    assertThat(Lived.figure(found, "heavyNews.index").value()).isZero();
  }

  @Test
  void weighsNothingOfFewSessions() throws IOException {
    Lived life = new Lived().every(DAY, 19, "2026-03-01T10:00:00", "Page", NEWS);

    Findings found = life.found(folder, new HeavyNewsAnalysis());

    assertThat(found.lacking()).extracting(Lacking::id).containsExactly("heavyNews.index");
  }
}
