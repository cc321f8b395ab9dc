package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.claim.Benchmarks;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Section;
import verso.claim.Sentence;

class FiguresTest {
  private static final Period YEAR =
      new Period(
          Optional.of(Instant.parse("2025-01-01T00:00:00Z")),
          Optional.of(Instant.parse("2025-12-31T00:00:00Z")));

  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  private static final Sentence OPAQUE =
      Sentence.of("figure.opacity.ads", "opaque", 1, "n", 4, "share", 0.25);

  private static final Figure FIGURE =
      new Figure("opacity.ads", 0.25, 4, OPAQUE)
          .on(
              Grounds.of("share", YEAR, 0.5)
                  .given("gapMinutes", 30, "odd", Double.NaN)
                  .beside("feed.adload.x")
                  .but(Sentence.of("note.noCriteria")));

  private static final Section SECTION =
      new Section(
          7,
          Findings.of(FIGURE)
              .and(
                  Findings.lacking(
                      new Lacking("adsPerHour.x", 3, YEAR, Sentence.of("persona.nothing")))));

  private static String comparison(Locale language, String id) {
    return new Comparison(Messages.in(language)).sentence(Benchmarks.of(id));
  }

  @Test
  void aPublishedFigureSaysOfWhomWhenAndByWhom() {
    assertThat(comparison(Locale.ENGLISH, "fb.companies.mean"))
        .isEqualTo(
            "For comparison: the mean number of companies that had sent Facebook data about one"
                + " person was 2,230, for US volunteers, 709 in all (Consumer Reports, January"
                + " 2024). They chose to take part and cared about privacy; three years of archive,"
                + " events and uploaded lists together; some people had more than 7,000.");
    assertThat(comparison(Locale.FRENCH, "feed.adload.x"))
        .isEqualTo(
            "À titre de comparaison, part de publicités dans le fil de Twitter\u00a0:"
                + " 14,2\u00a0% (des fils de cinq plateformes, 175 en tout\u00a0; WhistleOut,"
                + " 2020). 8\u00a0750"
                + " publications\u00a0; ancien, et compté par une entreprise\u00a0: à prendre avec"
                + " prudence.");
  }

  @Test
  void whatIsUncertainIsSaidToBe() {
    assertThat(comparison(Locale.ENGLISH, "apm.relevant"))
        .contains(" was about 27% (unverified), for ");
    assertThat(comparison(Locale.ENGLISH, "tiktok.attention"))
        .contains(" was about 45%, for ", " (Zann");
    assertThat(comparison(Locale.ENGLISH, "broker.accuracy")).contains(" was at least 40%, for ");
    assertThat(comparison(Locale.ENGLISH, "selfreport")).contains(" was under 10%, for ");
    assertThat(comparison(Locale.ENGLISH, "binge.session"))
        .contains(" was 2 h 10 min, for people, 11 in all");
    assertThat(comparison(Locale.FRENCH, "phone.hours")).contains("\u00a0: 5\u00a0h 3\u00a0min (");
  }

  @Test
  void everyPublishedFigureCanBeTold() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      assertThat(Benchmarks.all())
          .allSatisfy(one ->
              assertThat(comparison(language, one.id())).doesNotContain("{", "- ").endsWith("."));
    }
  }

  private static Figure night(String platform, long n) {
    Sentence said =
        Sentence.of(
            platform.isEmpty() ? "figure.rhythm.nightShare" : "figure.rhythm.nightShareOn",
            "platform",
            List.of(platform),
            "share",
            0.1,
            "weight",
            "EVENTS",
            "n",
            n,
            "time",
            "5:00");
    return new Figure("rhythm.nightShare." + platform, 0.1, n, said);
  }

  @Test
  void showsTheWholeAndTheThreeFullestPlatformsHoweverTheyAreNamed() {
    Figure[] figures = {
      night("", 1), night("x", 40), night("tiktok", 30), night("netflix", 2), night("spotify", 20)
    };

    var lines =
        new FigureLines(Messages.in(Locale.ENGLISH), new MarkdownStyle())
            .of(new Section(10, Findings.of(figures)));

    assertThat(lines)
        .containsSubsequence("**X**\n", "**TikTok**\n", "**Spotify**\n")
        .noneMatch(line -> line.contains("Netflix"))
        .anyMatch(line -> line.contains("Spotify"))
        .anyMatch(line -> line.startsWith("10% of what you did"));
  }

  @Test
  void comparisonsAndCaveatsStandBeneathAFigure() {
    var lines = new FigureLines(Messages.in(Locale.ENGLISH), new MarkdownStyle()).of(SECTION);

    assertThat(lines).hasSize(6);
    assertThat(lines.get(0)).startsWith("Of 4 ads that state how they reached you");
    assertThat(lines.get(1)).startsWith("*For comparison: ").endsWith(".*\n");
    assertThat(lines.get(3)).isEqualTo("**To keep in mind**\n");
    assertThat(lines.get(4)).startsWith("- ");
    assertThat(lines.get(5)).startsWith("\n*Too little data for one figure");
  }

  @Test
  void programsGetWhatAFigureRestsOn() {
    String json = JsonText.of(new HabitJson(Messages.in(Locale.ENGLISH)).of(List.of(SECTION), NOW));

    assertThat(json)
        .contains(
            "\"unit\":\"share\",\"n\":4,\"from\":\"2025-01-01T00:00:00Z\","
                + "\"to\":\"2025-12-31T00:00:00Z\",\"coverage\":0.5",
            "\"params\":{\"gapMinutes\":30,\"odd\":null}",
            "\"evidence\":{\"count\":0,\"sample\":[]}",
            "\"benchmarks\":[{\"id\":\"feed.adload.x\",",
            "\"value\":0.142,\"unit\":\"share\"",
            "\"id\":\"adsPerHour.x\",\"n\":3,\"from\":");
  }

  @Test
  void jsonNeverHoldsWhatIsNoNumber() {
    assertThat(JsonText.of(Map.of("a", List.of(Double.NaN, Double.POSITIVE_INFINITY, 0.5))))
        .isEqualTo("{\"a\":[null,null,0.5]}");
    assertThat(FiguresJson.number(Double.NaN)).isEmpty();
    assertThat(FiguresJson.number(0.012345)).contains(0.0123);
    assertThat(FiguresJson.number(12.3456)).contains(12.346);
  }
}
