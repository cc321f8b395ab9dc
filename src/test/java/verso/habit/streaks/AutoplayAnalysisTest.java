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
import verso.trace.Kind;

class AutoplayAnalysisTest {
  private static final Entry TRACK = Entry.of("spotify", Kind.LISTEN).lasting(180);
  private static final Duration HALF = Duration.ofHours(12);

  @TempDir private Path folder;

  @Test
  void sharesOutTheTimeAndHoldsItAgainstTheMonthsBefore() throws IOException {
    Lived life =
        new Lived()
            .every(HALF, 360, "2026-01-01T08:00:00", "Picked", TRACK.marked(Mark.PICKED))
            .every(HALF, 180, "2026-04-01T09:00:00", "Next", TRACK.marked(Mark.PLAYED_ON))
            .every(HALF, 7, "2026-02-01T10:00:00", "Unlogged", TRACK);

    Findings found = life.found(folder, new AutoplayAnalysis());

    assertThat(Lived.figure(found, "autoplay.share.spotify").value())
        .isCloseTo(180.0 / 540, within(1e-9));
    assertThat(Lived.figure(found, "autoplay.change.spotify").value()).isCloseTo(0.5, within(0.02));
    assertThat(Lived.said(found, Locale.ENGLISH))
        .contains(
            "Spotify: of 27 hours that were played, 9 hours (33%) came on by themselves.",
            "7 items do not count: nothing says how they began, or how long they lasted.");
    assertThat(Lived.said(found, Locale.FRENCH)).noneMatch(said -> said.contains("{"));
  }

  @Test
  void saysWhenNothingIsLogged() throws IOException {
    Lived life = new Lived().every(HALF, 300, "2026-01-01T08:00:00", "Track", TRACK);

    Findings found = life.found(folder, new AutoplayAnalysis());

    assertThat(found.figures()).isEmpty();
    assertThat(found.lacking()).extracting(Lacking::id).containsExactly("autoplay.share");
  }
}
