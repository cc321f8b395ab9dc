package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static verso.persona.Samples.event;
import static verso.persona.Samples.follow;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

/** What speaks for a label, way by way, with the small topic tree. */
class LabelEvidenceTest {
  @TempDir private Path folder;

  private static Moment at(String day) {
    return Moment.at(Instant.parse(day + "T10:00:00Z"));
  }

  private static TraceBuilder video(String title, String day) {
    return Samples.trace("google", Kind.VIEW, Origin.OBSERVED, title).when(at(day));
  }

  private static TraceBuilder[] with(TraceBuilder label, List<TraceBuilder> others) {
    var all = new ArrayList<>(others);
    all.addFirst(label);
    return all.toArray(TraceBuilder[]::new);
  }

  private Interest first(TraceBuilder... traces) throws IOException {
    return Samples.interests(folder, traces).getFirst();
  }

  private static List<EvidenceCode> codes(Interest interest) {
    return interest.claim().evidence().links().stream().map(Evidence.Link::code).toList();
  }

  private static double match(Interest interest, Fits.Source source) {
    return interest.claim().fits().orElseThrow().sources().stream()
        .filter(component -> component.source() == source)
        .findFirst()
        .orElseThrow()
        .match();
  }

  @Test
  void anotherNameOfTheSameThingSupportsALabel() throws IOException {
    Interest interest = first(interest("x", "Example Open"), follow("facebook", "EO Tennis"));

    assertThat(codes(interest)).containsExactly(EvidenceCode.STATED, EvidenceCode.E2);
    assertThat(match(interest, Fits.Source.OBSERVED_OCCASIONALLY)).isEqualTo(0.95);
  }

  @Test
  void threeDeedsUnderTheTopicSupportALabel() throws IOException {
    Interest interest =
        first(
            interest("x", "Tennis"),
            video("Best tennis match of 2024", "2024-05-01"),
            video("A tennis match in the rain", "2024-05-02"),
            video("How to choose a tennis racket", "2024-05-03"));

    assertThat(codes(interest))
        .containsExactly(EvidenceCode.STATED, EvidenceCode.E3, EvidenceCode.E3, EvidenceCode.E3);
    assertThat(interest.support()).isEqualTo(new Interest.Support(3, 0, 0));
  }

  @Test
  void twoDeedsUnderTheTopicSayNothing() throws IOException {
    Interest interest =
        first(
            interest("x", "Tennis"),
            video("Best tennis match of 2024", "2024-05-01"),
            video("A tennis match in the rain", "2024-05-02"));

    assertThat(interest.claim().is(Flag.UNSUPPORTED)).isTrue();
  }

  @Test
  void deedsOutsideTheYearBeforeADatedLabelDoNotCount() throws IOException {
    Interest interest =
        first(
            interest("x", "Tennis").when(at("2024-06-01")),
            video("Best tennis match of 2024", "2024-05-01"),
            video("A tennis match in the rain", "2023-05-02"),
            video("How to choose a tennis racket", "2024-07-03"));

    assertThat(codes(interest)).containsExactly(EvidenceCode.STATED);
  }

  @Test
  void aTraceThatSpeaksByNameAndByTopicIsCountedOnce() throws IOException {
    Interest interest =
        first(
            interest("x", "Tennis"),
            search("tennis match tickets", "2024-05-01T10:00:00Z"),
            search("tennis match tonight", "2024-05-02T10:00:00Z"),
            search("tennis match rules", "2024-05-03T10:00:00Z"));

    assertThat(interest.claim().evidence().count()).isEqualTo(4);
    assertThat(codes(interest))
        .containsExactly(EvidenceCode.STATED, EvidenceCode.E4, EvidenceCode.E4, EvidenceCode.E4);
  }

  @Test
  void aCompanyOfTheTopicThatReportedIsSupplied() throws IOException {
    Interest interest =
        first(interest("x", "Tennis"), event("facebook", "Example Tennis Open", "PURCHASE"));

    assertThat(codes(interest)).containsExactly(EvidenceCode.STATED, EvidenceCode.E5);
    assertThat(interest.support()).isEqualTo(new Interest.Support(0, 0, 1));
  }

  @Test
  void aPlaceOfThatNameSupportsALabel() throws IOException {
    Interest interest =
        first(
            interest("x", "Sampletown"),
            Samples.trace("google", Kind.PLACE, Origin.OBSERVED, "Sampletown"));

    assertThat(codes(interest)).containsExactly(EvidenceCode.STATED, EvidenceCode.E7);
  }

  @Test
  void aLabelThatNothingSupportsIsSeenInItsCompany() throws IOException {
    List<Interest> interests =
        Samples.interests(
            folder, interest("x", "Tennis"), interest("x", "Running"), follow("x", "Tennis"));

    Interest running = interests.getLast();
    assertThat(running.label()).isEqualTo("Running");
    assertThat(codes(running)).containsExactly(EvidenceCode.STATED, EvidenceCode.E8);
    assertThat(running.claim().is(Flag.UNSUPPORTED)).isTrue();
    assertThat(running.claim().fits().orElseThrow().sources()).hasSize(1);
  }

  @Test
  void whatCameAfterADatedLabelCountsHalf() throws IOException {
    Interest interest =
        first(
            interest("x", "Chess").when(at("2024-01-01")),
            follow("facebook", "Chess").when(at("2024-02-01")));

    assertThat(match(interest, Fits.Source.OBSERVED_OCCASIONALLY)).isEqualTo(0.5);
  }

  @Test
  void aTraceThatSpeaksForManyLabelsSaysLittleForEach() throws IOException {
    var traces = new ArrayList<TraceBuilder>();
    for (int i = 0; i < 25; i++) {
      traces.add(interest("x", "Tennis match " + i));
    }
    traces.add(video("Best tennis match", "2024-05-01"));
    traces.add(video("Worst tennis match", "2024-05-02"));
    traces.add(video("Longest tennis match", "2024-05-03"));

    Interest one = first(with(traces.removeFirst(), traces));

    assertThat(match(one, Fits.Source.OBSERVED_OCCASIONALLY))
        .isCloseTo(0.9 / Math.sqrt(25), within(1e-12));
  }

  @Test
  void namesOfOneTopicInTwoLanguagesAreOneInterest() throws IOException {
    List<Interest> interests =
        Samples.interests(folder, interest("x", "Running"), interest("google", "Course à pied"));

    assertThat(interests).hasSize(1);
    assertThat(interests.getFirst().claim().id()).isEqualTo(ClaimId.of(Facet.INTERESTS, "running"));
    assertThat(interests.getFirst().claim().topic().orElseThrow().topic().id()).isEqualTo("492");
  }

  @Test
  void aLabelThatOnlyContainsTheNameOfATopicIsAnotherInterest() throws IOException {
    assertThat(
            Samples.interests(
                folder, interest("x", "Tennis"), interest("google", "Tennis match tickets")))
        .hasSize(2);
  }

  @Test
  void onlyTheFirstLinksOfEachWayAreKept() throws IOException {
    var others = new ArrayList<TraceBuilder>();
    for (int day = 10; day < 30; day++) {
      others.add(video("Tennis match " + day, "2024-05-" + day));
      others.add(search("chess and tennis", "2024-05-" + day + "T11:00:00Z"));
    }

    Interest interest = first(with(interest("x", "Tennis"), others));

    assertThat(codes(interest)).filteredOn(EvidenceCode.E3::equals).hasSizeLessThanOrEqualTo(5);
    assertThat(codes(interest)).filteredOn(EvidenceCode.E4::equals).hasSize(5);
    assertThat(interest.claim().evidence().count()).isGreaterThan(20);
  }
}
