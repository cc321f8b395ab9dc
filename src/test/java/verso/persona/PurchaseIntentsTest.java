package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static verso.persona.Samples.search;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.trace.TraceBuilder;

class PurchaseIntentsTest {
  @TempDir private Path folder;

  private Section section(TraceBuilder... searches) throws IOException {
    return Samples.section(new Purchases(), folder, searches);
  }

  @Test
  void aWordOfBuyingBesideOneTopicTwiceInFourteenDaysIsAnIntention() throws IOException {
    Section section =
        section(
            search("buy running shoes", "2026-10-01T00:00:00Z"),
            search("cheap running shoes", "2026-10-02T00:00:00Z"));

    Claim claim = section.claims().getFirst();
    assertThat(claim.value()).isEqualTo("Running");
    assertThat(claim.facet()).isEqualTo(Facet.PURCHASE_INTENT);
    assertThat(claim.author()).isEqualTo(Author.VERSO);
    assertThat(claim.held()).isFalse();
    assertThat(claim.evidence().count()).isEqualTo(2);
    // Observed now and then .30, thirty days or one half-life old .5, a phrase .90.
    assertThat(claim.fits().orElseThrow().score()).isCloseTo(0.30 * 0.5 * 0.9, within(1e-9));
    assertThat(section.notes()).extracting(Sentence::key).containsExactly("note.intents");
  }

  @Test
  void frenchSearchesCountAsWell() throws IOException {
    assertThat(
            Samples.values(
                section(
                    search("tennis racket occasion pas cher", "2026-10-01T00:00:00Z"),
                    search("tennis racket pas cher", "2026-10-02T00:00:00Z"))))
        .isNotEmpty();
  }

  @Test
  void onceIsNoIntention() throws IOException {
    assertThat(section(search("buy running shoes", "2026-10-01T00:00:00Z")).claims()).isEmpty();
  }

  @Test
  void twiceInAMonthIsNone() throws IOException {
    assertThat(
            section(
                    search("buy running shoes", "2026-10-01T00:00:00Z"),
                    search("cheap running shoes", "2026-10-20T00:00:00Z"))
                .claims())
        .isEmpty();
  }

  @Test
  void aTopicWithoutAWordOfBuyingIsNone() throws IOException {
    assertThat(
            section(
                    search("running shoes", "2026-10-01T00:00:00Z"),
                    search("marathon", "2026-10-02T00:00:00Z"))
                .claims())
        .isEmpty();
  }

  @Test
  void nothingIsReadOfHealth() throws IOException {
    assertThat(
            section(
                    search("buy hay fever medicine", "2026-10-01T00:00:00Z"),
                    search("cheap hay fever medicine", "2026-10-02T00:00:00Z"))
                .claims())
        .isEmpty();
  }
}
