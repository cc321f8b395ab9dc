package verso.platform.netflix;

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
}
