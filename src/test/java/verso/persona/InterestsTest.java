package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static verso.persona.Samples.event;
import static verso.persona.Samples.field;
import static verso.persona.Samples.follow;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Period;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class InterestsTest {
  @TempDir private Path folder;

  @Test
  void oneTopicOfTwoPlatformsIsOneInterest() throws IOException {
    List<Interest> interests =
        Samples.interests(
            folder,
            interest("x", "#Trail_Running"),
            interest("facebook", "Trail running"),
            interest("google", "Chess"));

    assertThat(interests).extracting(Interest::label).containsExactly("Trail running", "Chess");
    assertThat(interests.getFirst().listings())
        .extracting(Interest.Listing::platform)
        .containsExactly("facebook", "x");
    assertThat(interests.getFirst().claim().evidence().count()).isEqualTo(2);
  }

  @Test
  void whatWasFollowedSupportsItsLabel() throws IOException {
    Interest interest =
        only(interest("x", "Chess"), follow("facebook", "chess"), follow("facebook", "Chess Club"));

    assertThat(interest.support()).isEqualTo(new Interest.Support(1, 0, 0));
    assertThat(codes(interest)).containsExactlyInAnyOrder(EvidenceCode.STATED, EvidenceCode.E1);
    assertThat(interest.claim().is(Flag.UNSUPPORTED)).isFalse();
  }

  @Test
  void theChannelOfAVideoSupportsItsLabel() throws IOException {
    Interest interest =
        only(
            interest("x", "Example Chess"),
            Samples.trace("google", Kind.VIEW, Origin.OBSERVED, "A game of 1972")
                .detail("channel", "Example Chess"));

    assertThat(codes(interest)).contains(EvidenceCode.E1);
  }

  @Test
  void aSearchThatContainsTheLabelSupportsIt() throws IOException {
    Interest interest =
        only(
            interest("x", "Trail running"),
            search("best trail running shoes", "2026-10-01T10:00:00Z"),
            search("running on a trail", "2026-10-02T10:00:00Z"));

    assertThat(interest.support().observed()).isEqualTo(1);
    assertThat(codes(interest)).containsExactlyInAnyOrder(EvidenceCode.STATED, EvidenceCode.E4);
  }

  @Test
  void aDeclaredFieldSupportsItsLabelAndAnInferredOneDoesNot() throws IOException {
    Interest interest =
        only(
            interest("x", "French"),
            field("facebook", Origin.DECLARED, "language", "French"),
            field("x", Origin.INFERRED, "language", "french"));

    assertThat(interest.support()).isEqualTo(new Interest.Support(0, 1, 0));
    assertThat(codes(interest)).containsExactlyInAnyOrder(EvidenceCode.STATED, EvidenceCode.E6);
    assertThat(interest.claim().origins()).containsExactly(Origin.DECLARED, Origin.INFERRED);
  }

  @Test
  void whatACompanyOfThatNameReportedIsSupplied() throws IOException {
    Interest interest = only(interest("x", "Acme"), event("facebook", "ACME", "PURCHASE"));

    assertThat(interest.support()).isEqualTo(new Interest.Support(0, 0, 1));
    assertThat(codes(interest)).contains(EvidenceCode.E5);
  }

  @Test
  void anInterestThatNothingExplainsIsFlaggedSo() throws IOException {
    Interest interest = only(interest("x", "Chess"));

    assertThat(interest.claim().flags()).containsExactly(Flag.UNSUPPORTED);
    assertThat(interest.claim().fits().orElseThrow().score()).isCloseTo(0.225, within(1e-12));
  }

  @Test
  void anUntickedInterestIsRejectedAndComesLast() throws IOException {
    List<Interest> interests =
        Samples.interests(
            folder, interest("x", "Aviation").detail("rejected", "true"), interest("x", "Chess"));

    assertThat(interests).extracting(Interest::label).containsExactly("Chess", "Aviation");
    assertThat(interests.getLast().isRejected()).isTrue();
    assertThat(interests.getLast().claim().flags())
        .containsExactly(Flag.REJECTED, Flag.UNSUPPORTED);
    assertThat(interests.getLast().claim().fits().orElseThrow().conflicts()).containsExactly(0.5);
  }

  @Test
  void deedsOnFiveDaysAreObservedRepeatedly() throws IOException {
    Interest interest =
        only(
            interest("x", "Chess"),
            search("chess", "2026-10-01T10:00:00Z"),
            search("chess", "2026-10-02T10:00:00Z"),
            search("chess", "2026-10-03T10:00:00Z"),
            search("chess", "2026-10-04T10:00:00Z"),
            search("chess", "2026-10-05T10:00:00Z"));

    assertThat(interest.claim().fits().orElseThrow().sources())
        .extracting(Fits.Component::source)
        .containsExactly(Fits.Source.OBSERVED_REPEATEDLY, Fits.Source.PLATFORM_INFERENCE);
  }

  @Test
  void anInterestLastSeenLongAgoIsStale() throws IOException {
    Interest interest =
        only(interest("x", "Chess").when(Moment.at(Instant.parse("2020-01-01T00:00:00Z"))));

    assertThat(interest.claim().is(Flag.STALE)).isTrue();
  }

  @Test
  void theDateOfAnExportSaysNothingOfWhenAnInterestWasSeen() throws IOException {
    Interest interest = only(interest("x", "Chess").when(Moment.ofExport(Samples.NOW)));

    assertThat(interest.claim().period()).isEqualTo(Period.UNDATED);
  }

  @Test
  void aLabelOfSymbolsIsAnInterest() throws IOException {
    assertThat(Samples.interests(folder, interest("x", "⚽"), interest("x", "🎾")))
        .extracting(Interest::label)
        .containsExactlyInAnyOrder("⚽", "🎾");
  }

  @Test
  void nothingListedMeansNoInterests() throws IOException {
    assertThat(Samples.interests(folder, follow("x", "Chess"))).isEmpty();
  }

  private Interest only(TraceBuilder... traces) throws IOException {
    List<Interest> interests = Samples.interests(folder, traces);
    assertThat(interests).hasSize(1);
    return interests.getFirst();
  }

  private static List<EvidenceCode> codes(Interest interest) {
    return interest.claim().evidence().links().stream().map(Evidence.Link::code).toList();
  }
}
