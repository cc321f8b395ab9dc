package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTitleTest {

  @Test
  void knowsASeriesByItsSeason() {
    assertThat(SeriesTitle.seriesIn("Invented Show: Season 2: The Long Night"))
        .isEqualTo("Invented Show");
    assertThat(SeriesTitle.seriesIn("Le Jardin: Saison 1: Semis")).isEqualTo("Le Jardin");
    assertThat(SeriesTitle.seriesIn("Small Rooms: Limited Series: Attic")).isEqualTo("Small Rooms");
  }

  @Test
  void allowsAColonInTheName() {
    assertThat(SeriesTitle.seriesIn("Garten: Die Serie: Staffel 1: Folge 3"))
        .isEqualTo("Garten: Die Serie");
  }

  @Test
  void takesAFilmForNoSeries() {
    assertThat(SeriesTitle.seriesIn("Partly Cloudy: The Film")).isEmpty();
  }

  @Test
  void takesTheSeasonBeforeAnyChapter() {
    assertThat(SeriesTitle.seriesIn("Odd Town: Season 1: Chapter One: The Pond"))
        .isEqualTo("Odd Town");
    assertThat(SeriesTitle.seriesIn("Odd Town: Odd Town 4: Chapter One: The Lake"))
        .isEqualTo("Odd Town: Odd Town 4");
  }

  @Test
  void leavesOutTheSpaceBeforeAFrenchColon() {
    assertThat(SeriesTitle.seriesIn("Le Jardin\u00A0: Saison 2\u00A0: L’hiver"))
        .isEqualTo("Le Jardin");
  }

  @Test
  void takesNoFilmInPartsForASeries() {
    assertThat(SeriesTitle.seriesIn("Ann Hill: Chapter 2")).isEmpty();
    assertThat(SeriesTitle.seriesIn("Kites: Volume 1")).isEmpty();
    assertThat(SeriesTitle.seriesIn("Spring, Season of Mud")).isEmpty();
  }

  @Test
  void knowsOtherSeparatorsAndNumberedEpisodes() {
    assertThat(SeriesTitle.seriesIn("Invented Show - Season 2")).isEqualTo("Invented Show");
    assertThat(SeriesTitle.seriesIn("Invented Series, season 1, episode 2"))
        .isEqualTo("Invented Series");
    assertThat(SeriesTitle.seriesIn("Short Days: Snow (Episode 3)")).isEqualTo("Short Days");
    assertThat(SeriesTitle.seriesIn("Short Days: Épisode 3")).isEqualTo("Short Days");
  }
}
