package verso.platform.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verso.format.Item;
import verso.format.Value;
import verso.platform.Provenance;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;

class FacebookTreeTest {

  @Test
  void takesACategoryOfAnUnknownNameForAdsWhenEveryEntryNamesAnAdvertiser() {
    Row category = category("Sponsored things", "Ad by Example Shoes", "Ad by Example Bakery");

    List<Trace> traces = FacebookTree.viewed(category).toList();

    assertThat(traces).extracting(Trace::kind).containsOnly(Kind.AD_IMPRESSION);
    assertThat(traces)
        .extracting(Trace::subject)
        .containsExactly("Example Shoes", "Example Bakery");
  }

  @Test
  void keepsAVideoThatIsNamedLikeAnAdAmongTheVideos() {
    Row category = category("Videos", "Anuncio de Navidad", "How to repair a bicycle");

    List<Trace> traces = FacebookTree.viewed(category).toList();

    assertThat(traces).extracting(Trace::kind).containsOnly(Kind.VIEW);
  }

  @Test
  void keepsAnAdWhosePhraseIsUnknownUnderItsWholeName() {
    Row category = category("Ads", "Hirdető: Példa");

    List<Trace> traces = FacebookTree.viewed(category).toList();

    assertThat(traces).extracting(Trace::kind).containsExactly(Kind.AD_IMPRESSION);
    assertThat(traces).extracting(Trace::subject).containsExactly("Hirdető: Példa");
  }

  private static Row category(String name, String... entries) {
    var members = new LinkedHashMap<String, Value>();
    members.put("name", Value.of(name));
    members.put(
        "entries", new Value.Items(Stream.of(entries).map(FacebookTreeTest::entry).toList()));
    var item = Item.of(new Value.Members(members), "/recently_viewed/0");
    return Row.of(item, new Provenance("facebook", "1", "a.zip", "v.json", Optional.empty()));
  }

  private static Value entry(String name) {
    return new Value.Members(Map.of("data", new Value.Members(Map.of("name", Value.of(name)))));
  }
}
