package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.event;
import static verso.persona.Samples.follow;
import static verso.persona.Samples.inquiry;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.listed;
import static verso.persona.Samples.shown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.TraceBuilder;

class WhatIfTest {
  private static final Set<String> PLATFORMS = Set.of("facebook", "x");

  @TempDir private Path folder;

  private WhatIf without(String what, TraceBuilder... traces) throws IOException {
    try (Traces read = Samples.store(folder, traces).traces()) {
      List<String> words = List.of(what.split(","));
      return WhatIf.of(inquiry(read), Without.scope(words, PLATFORMS).orElseThrow(), words);
    }
  }

  private static List<String> values(List<Claim> claims) {
    return claims.stream().map(Claim::value).toList();
  }

  @Test
  void offPlatformTakesTheEventsAndEmptiesTheirSection() throws IOException {
    WhatIf loss = without("off-platform", event("facebook", "Acme", "VIEW"), interest("x", "Yoga"));

    assertThat(values(loss.vanished())).containsExactly("Acme");
    assertThat(loss.emptied()).containsExactly(6);
    assertThat(loss.tracesBefore()).isEqualTo(2);
    assertThat(loss.tracesAfter()).isEqualTo(1);
    assertThat(loss.claimsBefore()).isEqualTo(2);
  }

  @Test
  void listsTakeThoseWhoHaveNoOtherWay() throws IOException {
    WhatIf loss =
        without(
            "lists",
            listed("facebook", "Listed", Basis.CONTACT_LIST),
            listed("facebook", "Both", Basis.CONTACT_LIST).basis(Basis.RETARGETING));

    assertThat(values(loss.vanished())).contains("Listed");
  }

  @Test
  void listsTakeTheCriteriaOfAdsToo() throws IOException {
    WhatIf loss =
        without(
            "lists",
            shown("x", "Acme")
                .detail("targeting:List", "buyers 2024")
                .detail("targeting:Keywords", "running"));

    assertThat(values(loss.vanished())).contains("buyers 2024").doesNotContain("running");
  }

  @Test
  void withoutWhatTheyDidLabelsFitLess() throws IOException {
    WhatIf loss = without("declared", interest("x", "Yoga"), follow("facebook", "Yoga"));

    assertThat(loss.vanished()).isEmpty();
    assertThat(loss.fallen()).hasSize(1);
    assertThat(loss.fallen().getFirst().to()).isLessThan(loss.fallen().getFirst().from());
  }

  @Test
  void aPlatformIsLeftOut() throws IOException {
    assertThat(values(without("x", interest("x", "Yoga"), interest("facebook", "Golf")).vanished()))
        .containsExactly("Yoga");
  }

  @Test
  void aWordThatNamesNothingIsNoScope() {
    assertThat(Without.scope(List.of("x", "moonlight"), PLATFORMS)).isEmpty();
  }

  @Test
  void everyWordOfTheVocabularyIsUnderstood() {
    List<String> words = Without.vocabulary(PLATFORMS);

    assertThat(words)
        .startsWith("facebook", "x", "off-platform", "lists", "lookalikes", "brokers")
        .contains("inferred", "supplied", "ad-impression");
    assertThat(words)
        .allSatisfy(
            word -> assertThat(Without.scope(List.of(word), PLATFORMS)).as(word).isPresent());
  }
}
