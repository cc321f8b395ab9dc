package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.field;
import static verso.persona.Samples.inquiry;
import static verso.persona.Samples.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Figure;
import verso.claim.Region;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.Store;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class WorthTest {
  @TempDir private Path folder;

  private static TraceBuilder seen(String platform, String day) {
    return Samples.trace(platform, Kind.VIEW, Origin.OBSERVED, "page " + day)
        .when(Moment.at(Instant.parse(day + "T00:00:00Z")));
  }

  private Section worth(Optional<Region> region, String platform, TraceBuilder... traces)
      throws IOException {
    Store store = Store.open(folder.resolve("store"));
    Samples.add(store, platform + "-1", platform, List.of(traces));
    try (Traces read = store.traces()) {
      return new Worth().analyze(inquiry(read).in(region));
    }
  }

  @Test
  void revenuePerUserTimesTheYearsThatTheArchivesShow() throws IOException {
    Section section =
        worth(
            Optional.of(Region.EUROPE),
            "facebook",
            seen("facebook", "2020-01-01"),
            seen("facebook", "2024-01-01"));

    Figure meta = section.figures().getFirst();
    assertThat(meta.value()).isEqualTo(4 * 76, Offset.offset(0.5));
    assertThat(meta.sentence().arguments())
        .containsEntry("years", 4.0)
        .containsEntry("dollars", 300L)
        .containsEntry("platforms", Set.of("facebook", "instagram"));
    assertThat(notes(section))
        .containsExactly("note.regionAsked", "note.worthSourceUnverified", "note.worth");
  }

  @Test
  void theRegionIsThatOfTheCountryInTheArchives() throws IOException {
    Section section =
        worth(
            Optional.empty(),
            "facebook",
            seen("facebook", "2020-01-01"),
            seen("facebook", "2021-01-01"),
            field("facebook", Origin.DECLARED, "country", "France"));

    assertThat(section.notes().getFirst())
        .isEqualTo(Sentence.of("note.regionFound", "region", Region.EUROPE));
  }

  @Test
  void withoutACountryItIsTheWorldWithItsRange() throws IOException {
    Section section =
        worth(
            Optional.empty(),
            "facebook",
            seen("facebook", "2020-01-01"),
            seen("facebook", "2021-01-01"));

    assertThat(notes(section)).startsWith("note.regionUnknown", "note.worthSource");
    Figure meta = section.figures().getFirst();
    assertThat(meta.low()).isEqualTo(34, Offset.offset(0.1));
    assertThat(meta.high()).isEqualTo(44, Offset.offset(0.1));
  }

  @Test
  void whatIsNotPublishedIsNotInvented() throws IOException {
    Section section =
        worth(Optional.empty(), "x", seen("x", "2020-01-01"), seen("x", "2021-01-01"));

    assertThat(section.figures()).isEmpty();
    assertThat(notes(section)).contains("note.worthUnpublished");
  }

  @Test
  void minorsAreNotToldAWorth() throws IOException {
    Section section =
        worth(
            Optional.empty(),
            "facebook",
            seen("facebook", "2020-01-01"),
            field("facebook", Origin.DECLARED, "birth date", "2011-05-04"));

    assertThat(notes(section)).containsExactly("note.notOfMinors");
  }

  @Test
  void countriesAreKnownByCodeAndByName() {
    assertThat(Region.of("FR")).contains(Region.EUROPE);
    assertThat(Region.of("Allemagne")).contains(Region.EUROPE);
    assertThat(Region.of("United States")).contains(Region.US_CANADA);
    assertThat(Region.of("jp")).contains(Region.ASIA_PACIFIC);
    assertThat(Region.of("Atlantis")).isEmpty();
  }

  @Test
  void regionsAreTyped() {
    assertThat(Region.typed("us-canada")).contains(Region.US_CANADA);
    assertThat(Region.typed("moon")).isEmpty();
  }
}
