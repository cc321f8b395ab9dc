package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.event;
import static verso.persona.Samples.shown;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.index.Store;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class SalesTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;

  private static Moment day(double days) {
    return Moment.at(START.plusSeconds((long) (days * 86_400)));
  }

  private static TraceBuilder ad(String advertiser, double days) {
    return shown("x", advertiser).when(day(days));
  }

  private static TraceBuilder conversion(String company, String type, double days) {
    return Samples.trace("x", Kind.CONVERSION, Origin.SUPPLIED, company)
        .detail("event", type)
        .when(day(days));
  }

  private static List<TraceBuilder> otherAds() {
    var ads = new ArrayList<TraceBuilder>();
    for (int d = 0; d < 300; d++) {
      ads.add(ad("Other " + d % 7, d + 0.5));
    }
    return ads;
  }

  private Findings sold(List<TraceBuilder> traces) throws IOException {
    Store store = Store.open(folder);
    Samples.add(store, "x-1", traces);
    try (Traces read = store.traces()) {
      return FollowYou.of(Samples.inquiry(read), AdLog.of(read)).sold();
    }
  }

  @Test
  void purchasesThatKeepComingAfterAdsAreTold() throws IOException {
    List<TraceBuilder> traces = otherAds();
    for (double d : new double[] {20, 90, 150, 260}) {
      traces.add(ad("Acme", d));
      traces.add(event("facebook", "acme.com", "PURCHASE").when(day(d + (d < 100 ? 0.5 : 3))));
    }

    Claim claim = sold(traces).claims().getFirst();

    assertThat(claim.value()).isEqualTo("acme.com");
    assertThat(claim.author()).isEqualTo(Author.VERSO);
    assertThat(claim.sentence().arguments())
        .containsEntry("reports", 4)
        .containsEntry("matches", 4)
        .containsEntry("strict", 2)
        .containsEntry("days", 7L);
    assertThat(claim.evidence().count()).isEqualTo(4);
  }

  @Test
  void twoPurchasesAreTooFewAndViewsAreNone() throws IOException {
    List<TraceBuilder> traces = otherAds();
    for (double d : new double[] {20, 90, 150, 260}) {
      traces.add(ad("Acme", d));
      traces.add(event("facebook", "acme.com", "VIEW_CONTENT").when(day(d + 1)));
    }
    traces.add(event("facebook", "acme.com", "PURCHASE").when(day(21)));
    traces.add(event("facebook", "acme.com", "LEAD").when(day(92)));

    assertThat(sold(traces).claims()).isEmpty();
  }

  @Test
  void purchasesBeforeOrLongAfterAdsDoNotCount() throws IOException {
    List<TraceBuilder> traces = otherAds();
    for (double d : new double[] {20, 90, 150, 260}) {
      traces.add(ad("Acme", d));
      traces.add(event("facebook", "acme.com", "PURCHASE").when(day(d - 0.1)));
      traces.add(event("facebook", "acme.com", "PURCHASE").when(day(d + 7.1)));
    }

    assertThat(sold(traces).claims()).isEmpty();
  }

  @Test
  void conversionsAreCountedByTypeAndAdvertiser() throws IOException {
    Findings found =
        sold(
            List.of(
                ad("Bolt", 1),
                conversion("Acme", "Purchase", 1),
                conversion("Acme", "Purchase", 2),
                conversion("Acme", "SignUp", 3),
                conversion("Bolt", "Purchase", 4)));

    assertThat(found.figures())
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.id()).isEqualTo("ads.conversions");
          assertThat(figure.value()).isEqualTo(4);
        });
    assertThat(found.tables().getFirst().rows().getFirst())
        .isEqualTo(
            Rows.row("platform", "x", "advertiser", "Acme", "type", "Purchase", "count", 2L));
  }
}
