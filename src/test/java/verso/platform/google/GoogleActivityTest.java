package verso.platform.google;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.format.ActivityHtml;
import verso.format.Item;
import verso.format.Value;
import verso.platform.Provenance;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;

/** Activity in a language whose verbs no table has. */
class GoogleActivityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.youtube.com/results?search_query=pano    | SEARCH | pano
          https://www.youtube.com/watch?v=EOEKZEMPLO1          | VIEW   | Spektis pano
          https://music.youtube.com/watch?v=EOEKZEMPLO1        | LISTEN | Spektis pano
          https://www.google.com/search?q=pano                 | SEARCH | pano
          https://www.google.com/maps/search/?api=1&query=pano | SEARCH | Spektis pano
          https://www.google.com/maps/place/Bakejo             | VIEW   | Spektis pano
          https://www.google.com/maps/dir//Bakejo              | SEARCH | Spektis pano
          https://play.google.com/store/search?q=pano          | SEARCH | pano
          https://www.google.com/url?q=https://pano.example.org/&usg=x | VIEW | Spektis pano
          """)
  void classifiesWithoutTheVerb(String url, Kind kind, String subject) {
    List<Trace> traces = GoogleActivity.traces(row("Spektis pano", url, Map.of())).toList();

    assertThat(traces).extracting(Trace::kind).containsExactly(kind);
    assertThat(traces).extracting(Trace::subject).containsExactly(subject);
  }

  @Test
  void takesTheLinkedWordsOfAPageForTheThing() {
    var linked = Map.of(ActivityHtml.LINK_TEXT, "pano");
    Row row = row("Spektis pano hejme", "https://pano.example.org/", linked);

    assertThat(GoogleActivity.traces(row)).extracting(Trace::subject).containsExactly("pano");
  }

  @Test
  void takesAKnownVerbBeforeTheLinkedWords() {
    var linked = Map.of(ActivityHtml.LINK_TEXT, "this general area");
    Row row = row("Visited bread at this general area", "https://bread.example.org/", linked);

    assertThat(GoogleActivity.traces(row))
        .extracting(Trace::subject)
        .containsExactly("bread at this general area");
  }

  @Test
  void countsAnEventOnceThatComesAsPageAndAsJson() {
    String url = "https://www.youtube.com/watch?v=EOEKZEMPLO1";
    var linked = Map.of(ActivityHtml.LINK_TEXT, "pano");

    Trace page = GoogleActivity.traces(row("Spektis pano", url, linked)).findFirst().orElseThrow();
    Trace json =
        GoogleActivity.traces(row("Spektis pano", url, Map.of())).findFirst().orElseThrow();

    assertThat(page.id()).isEqualTo(json.id());
  }

  private static Row row(String title, String url, Map<String, String> more) {
    var members = new LinkedHashMap<String, Value>();
    members.put("header", Value.of("Produkto"));
    members.put("title", Value.of(title));
    members.put("titleUrl", Value.of(url));
    members.put("time", Value.of("2026-04-02T18:00:00Z"));
    members.put("products", new Value.Items(List.of(Value.of("Produkto"))));
    members.put("activityControls", new Value.Items(List.of(Value.of("Historio"))));
    more.forEach((name, text) -> members.put(name, Value.of(text)));
    var provenance = new Provenance("google", "1", "a.zip", "MiaAgado.json", Optional.empty());
    return Row.of(Item.of(new Value.Members(members), "/0"), provenance);
  }
}
