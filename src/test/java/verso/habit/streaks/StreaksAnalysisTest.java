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
import verso.claim.Claim;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.habit.Diary.Entry;
import verso.habit.Lived;
import verso.measure.Mark;

class StreaksAnalysisTest {
  private static final Entry EPISODE =
      Entry.view("netflix").from("Harbour Lights").lasting(45 * 60).marked(Mark.EPISODE);
  private static final Entry ITEM = Entry.view("tiktok").marked(Mark.FEED);
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir private Path folder;

  @Test
  void tellsOfAPlantedBingeWithItsEpisodes() throws IOException {
    Lived life =
        new Lived()
            .every(DAY, 20, "2026-03-01T19:00:00", "Alone", EPISODE)
            .every(Duration.ofMinutes(50), 3, "2026-04-02T19:00:00", "Planted", EPISODE)
            // Paused and gone on with.
            .at(LocalDateTime.parse("2026-04-02T21:30:00"), "Planted 2", EPISODE.lasting(600));

    Findings found = life.found(folder, new StreaksAnalysis());

    assertThat(found.claims()).hasSize(1);
    Claim binge = found.claims().getFirst();
    assertThat(binge.value()).isEqualTo("Harbour Lights");
    assertThat(binge.evidence().count()).isEqualTo(4);
    assertThat(Lived.said(found, Locale.ENGLISH))
        .contains(
            "On 2 April 2026, 3 episodes of Harbour Lights were played on Netflix at one sitting"
                + " (2 h 25 min to 2 h 40 min).",
            "Netflix: of 21 sittings with series, 1 (5%) went on for three or more episodes of"
                + " one series.");
    assertThat(Lived.figure(found, "binge.longest.netflix").grounds().benchmarks())
        .containsExactly("binge.session");
  }

  @Test
  void saysThatTimesAreNotKnownWhereAListGivesDays() throws IOException {
    Entry listed = EPISODE.lasting(-1).onSomeTimeOfDay();
    Lived life = new Lived().every(Duration.ZERO, 4, "2026-03-01T00:00:00", "Listed", listed);

    Findings found = life.found(folder, new StreaksAnalysis());

    assertThat(Lived.said(found, Locale.ENGLISH))
        .contains(
            "On 1 March 2026, 4 episodes of Harbour Lights were played on Netflix on that one day;"
                + " the archive does not say at what times.");
    assertThat(found.figures()).isEmpty();
    assertThat(found.lacking()).extracting(Lacking::id).contains("binge.dayShare.netflix");
  }

  @Test
  void countsStreaksOnFeedsAndDaysInARow() throws IOException {
    Lived life = new Lived();
    for (int day = 0; day < 25; day++) {
      String time = LocalDateTime.parse("2026-03-01T21:00:00").plusDays(day) + ":00";
      int items = day == 3 ? 300 : day % 5 == 0 ? 40 : 10;
      life.every(Duration.ofSeconds(10), items, time, "Item of day " + day, ITEM);
    }

    Findings found = life.found(folder, new StreaksAnalysis());

    assertThat(Lived.figure(found, "scroll.share.tiktok").value())
        .isCloseTo(6.0 / 25, within(1e-9));
    assertThat(Lived.figure(found, "scroll.past260.tiktok").value())
        .isCloseTo(1.0 / 25, within(1e-9));
    assertThat(Lived.figure(found, "daily.longest.tiktok").value()).isEqualTo(25);
    assertThat(Lived.said(found, Locale.ENGLISH))
        .contains(
            "On 4 March 2026, 300 items of a feed followed each other on TikTok (50 to 51 minutes):"
                + " the longest streak in your archive.");
    assertThat(Lived.said(found, Locale.FRENCH)).noneMatch(said -> said.contains("{"));
  }

  @Test
  void findsNothingInAnEmptyStore() throws IOException {
    assertThat(new Lived().found(folder, new StreaksAnalysis())).isEqualTo(Findings.NONE);
  }
}
