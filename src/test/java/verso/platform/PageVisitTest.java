package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.format.Item;
import verso.format.Value;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

class PageVisitTest {

  private static List<Trace> traces(String url, String title) {
    var provenance = new Provenance("browser", "browser-1", "a.zip", "History", Optional.empty());
    var value = new Value.Members(Map.of("url", Value.of(url), "title", Value.of(title)));
    Row row = Row.of(Item.of(value, "visits row 1"), provenance);
    return PageVisit.of(row, url, title, Moment.NONE).traces().toList();
  }

  @Test
  void aPageIsViewedUnderItsTitle() {
    Trace trace = traces("https://example.org/trails", "Trails").getFirst();

    assertThat(trace.kind()).isEqualTo(Kind.VIEW);
    assertThat(trace.subject()).isEqualTo("Trails");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.google.fr/search?hl=fr&q=marathon+shoes, marathon shoes - Google, marathon shoes",
    "https://www.google.com/search?q=shoes, '', shoes",
    "https://duckduckgo.com/?q=v%C3%A9lo, vélo at DuckDuckGo, vélo",
    "https://www.amazon.co.uk/s?k=tent, Amazon, tent",
    "https://www.google.com/search?q=marathon+shoes, '', marathon+shoes"
  })
  void aPageOfResultsIsASearch(String url, String title, String query) {
    Trace trace = traces(url, title).getFirst();

    assertThat(trace.kind()).isEqualTo(Kind.SEARCH);
    assertThat(trace.subject()).isEqualTo(query);
  }

  @Test
  void anAdThatWasClickedIsRecordedBesideThePage() {
    List<Trace> traces =
        traces("https://www.shop.example/boots?gclid=Cj0&utm_campaign=autumn", "Boots");

    assertThat(traces).extracting(Trace::kind).containsExactly(Kind.VIEW, Kind.AD_ENGAGEMENT);
    assertThat(traces.get(1).subject()).isEqualTo("shop.example");
    assertThat(traces.get(1).details().first("network")).contains("Google Ads");
    assertThat(traces.get(1).details().first("campaign")).contains("autumn");
  }

  @Test
  void facebookMarksEveryLinkSoItsMarkAloneIsNoAd() {
    assertThat(traces("https://news.example/?fbclid=IwAR", "News")).hasSize(1);
    assertThat(traces("https://shop.example/?utm_source=facebook&utm_medium=cpc&fbclid=Iw", "Shop"))
        .hasSize(2);
  }

  @Test
  void leavesOutWhatWouldLetSomeoneIn() {
    assertThat(PageVisit.withoutSecrets("https://ada:pw@example.org/a?b=1&access_token=x#state=y"))
        .isEqualTo("https://example.org/a?b=1&access_token=•••#state=•••");
  }

  @Test
  void namesAPageWithoutTitleByItsSiteWhenItsAddressHoldsASecret() {
    assertThat(traces("https://mail.example/login?token=abc", "").getFirst().subject())
        .isEqualTo("mail.example");
  }
}
