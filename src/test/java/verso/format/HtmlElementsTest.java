package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlElementsTest {

  @Test
  void readsBookmarksThatAreNeverClosed() {
    String page =
        """
        <!DOCTYPE NETSCAPE-Bookmark-file-1>
        <DL><p>
        <DT><H3>Bar</H3>
        <DL><p>
        <DT><A HREF="https://a.example/" ADD_DATE="1600000000">Straße &amp; Weg</A>
        <DT><A HREF="https://b.example/">Two</A>
        </DL><p>
        """;

    List<Item> links = read("a[href]", page);

    assertThat(links).extracting(Item::at).containsExactly("element 1", "element 2");
    Value first = links.getFirst().value();
    assertThat(first.get("text").text()).isEqualTo("Straße & Weg");
    assertThat(first.get("href").text()).isEqualTo("https://a.example/");
    assertThat(first.get("add_date").text()).isEqualTo("1600000000");
  }

  @Test
  void givesTheFirstLinkInsideAnElement() {
    List<Item> items =
        read("li", "<ul><li>Sent while watching <a href='u'>a film</a>.<br/>words</li></ul>");

    Value item = items.getFirst().value();
    assertThat(item.get("url").text()).isEqualTo("u");
    assertThat(item.get("link").text()).isEqualTo("a film");
    assertThat(item.get("text").text()).isEqualTo("Sent while watching a film. words");
  }

  private static List<Item> read(String query, String page) {
    return Collected.from(HtmlElements.of(query), page).items;
  }
}
