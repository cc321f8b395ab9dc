package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.NOW;
import static verso.persona.Samples.field;
import static verso.persona.Samples.inquiry;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.listed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Figure;
import verso.claim.Section;
import verso.index.Store;
import verso.index.Traces;
import verso.index.Verdict;
import verso.index.Verdict.Claimant;
import verso.index.Verdict.Finding;
import verso.trace.Basis;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class VerdictsTest {
  @TempDir private Path folder;

  private static void judge(Store store, String label, Finding finding) throws IOException {
    try (Traces traces = store.traces()) {
      Interest interest =
          Interests.of(inquiry(traces)).stream()
              .filter(one -> one.label().equals(label))
              .findFirst()
              .orElseThrow();
      store.judge(Judgement.on(interest.claim(), finding, NOW));
    }
  }

  private static Section own(Store store) throws IOException {
    try (Traces traces = store.traces()) {
      return Persona.of(inquiry(traces)).section(OwnPersona.ID).orElseThrow();
    }
  }

  @Test
  void aVerdictShowsOnTheClaimAndRemembersWhoMadeIt() throws IOException {
    Store store = Samples.store(folder, interest("x", "Yoga"), interest("facebook", "Yoga"));

    judge(store, "Yoga", Finding.WRONG);

    try (Traces traces = store.traces()) {
      Claim claim = Interests.of(inquiry(traces)).getFirst().claim();
      assertThat(claim.verdict()).contains(Finding.WRONG);
      Verdict verdict = traces.verdicts().getFirst();
      assertThat(verdict.claimId()).isEqualTo(claim.id());
      assertThat(verdict.claimants())
          .containsExactly(new Claimant("PLATFORM", "facebook"), new Claimant("PLATFORM", "x"));
    }
  }

  @Test
  void whatThePersonDeclaredNobodyElseClaims() throws IOException {
    Store store = Samples.store(folder, field("facebook", Origin.DECLARED, "age", "34"));

    try (Traces traces = store.traces()) {
      Claim age = new IdentityCard().analyze(inquiry(traces)).claims().getFirst();
      assertThat(Judgement.on(age, Finding.RIGHT, NOW).claimants()).isEmpty();
    }
  }

  @Test
  void anAdvertisersListIsTheAdvertisersClaim() throws IOException {
    Store store = Samples.store(folder, listed("facebook", "Acme", Basis.CONTACT_LIST));

    try (Traces traces = store.traces()) {
      Claim claim = Advertisers.of(inquiry(traces)).getFirst().claim();
      assertThat(Judgement.on(claim, Finding.WRONG, NOW).claimants())
          .containsExactly(new Claimant("ADVERTISER", "facebook"));
    }
  }

  @Test
  void eachPlatformIsCountedForWhatItSays() throws IOException {
    Store store =
        Samples.store(
            folder,
            interest("x", "Yoga"),
            interest("x", "Golf"),
            interest("x", "Poker"),
            interest("facebook", "Golf"));
    judge(store, "Yoga", Finding.RIGHT);
    judge(store, "Golf", Finding.WRONG);
    judge(store, "Poker", Finding.PRIVATE);

    try (Traces traces = store.traces()) {
      assertThat(Verdicts.in(traces).accuracies())
          .containsExactly(
              new Accuracy(Author.PLATFORM, Optional.of("x"), 1, 0, 2),
              new Accuracy(Author.PLATFORM, Optional.of("facebook"), 0, 0, 1));
    }
  }

  @Test
  void fromThirtyVerdictsOnTheyDecideWhatAPlatformsWordIsWorth() throws IOException {
    TraceBuilder[] labels =
        IntStream.range(0, 31)
            .mapToObj(i -> interest("x", "Label " + i))
            .toArray(TraceBuilder[]::new);
    Store store = Samples.store(folder, labels);
    for (int i = 0; i < 29; i++) {
      judge(store, "Label " + i, i < 8 ? Finding.RIGHT : Finding.WRONG);
    }
    assertThat(score(store, "Label 30")).isEqualTo(0.45 * 0.5, Offset.offset(1e-9));

    judge(store, "Label 29", Finding.WAS_RIGHT_ONCE);

    assertThat(score(store, "Label 30")).isEqualTo(9.0 / 32 * 0.5, Offset.offset(1e-9));
    assertThat(own(store).figures())
        .extracting(Figure::id)
        .containsExactly("accuracy.platform", "accuracy.weight");
  }

  private static double score(Store store, String label) throws IOException {
    try (Traces traces = store.traces()) {
      return Interests.of(inquiry(traces)).stream()
          .filter(one -> one.label().equals(label))
          .mapToDouble(one -> one.claim().fits().orElseThrow().score())
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void theOwnPersonaShowsWhatWasJudgedRightBeforeWrong() throws IOException {
    Store store = Samples.store(folder, interest("x", "Golf"), interest("x", "Yoga"));
    judge(store, "Golf", Finding.WRONG);
    judge(store, "Yoga", Finding.RIGHT);

    Section own = own(store);

    assertThat(Samples.values(own)).containsExactly("Yoga", "Golf");
    assertThat(own.notes().getFirst().arguments()).containsEntry("count", 2);
    assertThat(own.figures().getFirst().sentence().arguments())
        .containsEntry("platform", List.of("x"))
        .containsEntry("right", 1L)
        .containsEntry("judged", 2L);
  }

  @Test
  void theOwnPersonaIsNotSilentAboutVerdictsOnWhatIsGone() throws IOException {
    Store store = Samples.store(folder, interest("x", "Golf"));
    store.judge(
        new Verdict(
            "int-gone1234",
            Finding.WRONG,
            "INTERESTS",
            "Chess",
            Set.of("x"),
            Set.of(),
            Set.of(Origin.INFERRED),
            NOW));

    assertThat(Samples.notes(own(store)))
        .containsExactly("note.verdicts", "note.verdictsElsewhere");
  }

  @Test
  void theOwnPersonaBeginsWithAnInvitation() throws IOException {
    assertThat(Samples.notes(own(Samples.store(folder, interest("x", "Golf")))))
        .containsExactly("note.noVerdicts");
  }

  @Test
  void whatIsPrivateIsFoldedAndNotOnTheFirstPage() throws IOException {
    Store store = Samples.store(folder, interest("x", "Poker"));
    judge(store, "Poker", Finding.PRIVATE);

    try (Traces traces = store.traces()) {
      Persona persona = Persona.of(inquiry(traces));
      assertThat(persona.section(1).orElseThrow().claims()).isEmpty();
      assertThat(persona.section(3).orElseThrow().claims().getFirst().isFolded()).isTrue();
    }
  }
}
