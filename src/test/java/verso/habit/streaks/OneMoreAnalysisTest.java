package verso.habit.streaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.habit.Diary.Entry;
import verso.habit.Lived;
import verso.measure.Mark;
import verso.trace.Kind;

class OneMoreAnalysisTest {
  private static final Entry ITEM = Entry.view("tiktok").marked(Mark.FEED);
  private static final Entry PODCAST =
      Entry.of("spotify", Kind.LISTEN).lasting(1_800).marked(Mark.EPISODE);

  @TempDir private Path folder;

  @Test
  void holdsAFeedAgainstSomethingWithEnds() throws IOException {
    Lived life = new Lived();
    for (int day = 0; day < 60; day++) {
      LocalDateTime evening = LocalDateTime.parse("2026-03-01T20:00:00").plusDays(day);
      life.every(Duration.ofSeconds(20), 50, evening + ":00", "Item of day " + day, ITEM);
      life.every(
          Duration.ofMinutes(31), 2, evening.minusHours(8) + ":00", "Talk of day " + day, PODCAST);
    }

    Findings found = life.found(folder, new OneMoreAnalysis());

    assertThat(Lived.figure(found, "oneMore.share.feed.tiktok").value()).isEqualTo(1);
    // Sixty of sixty go on to the second, none of sixty to a third.
    assertThat(Lived.figure(found, "oneMore.share.podcast.spotify").value())
        .isCloseTo(0.5, within(1e-9));
    assertThat(Lived.figure(found, "oneMore.compared").value()).isCloseTo(0.5, within(1e-9));
    assertThat(found.tables().getFirst().rows())
        .anySatisfy(row ->
            assertThat(row)
                .containsEntry("platform", "tiktok")
                .containsEntry("item", 50)
                .containsEntry("reached", 60L)
                .containsEntry("continued", 0L));
    assertThat(Lived.said(found, Locale.ENGLISH))
        .contains(
            "At the feed of TikTok, one more item followed 100% of the time; with podcasts on"
                + " Spotify, 50%. Counted after each of the first 10 items.");
    assertThat(Lived.said(found, Locale.FRENCH)).noneMatch(said -> said.contains("{"));
  }

  @Test
  void drawsNoCurveOfFewSittings() throws IOException {
    Lived life = new Lived().every(Duration.ofDays(1), 19, "2026-03-01T20:00:00", "Item", ITEM);

    Findings found = life.found(folder, new OneMoreAnalysis());

    assertThat(found.figures()).isEmpty();
    assertThat(found.lacking())
        .extracting(Lacking::id)
        .containsExactly("oneMore.share.feed.tiktok");
  }
}
