package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitledItemsTest {

  @Test
  void beginsAnItemAtALineThatIsALink() {
    List<Item> items =
        read(
            """
            <h1 id="a">Pins</h1>
            <a href="https://pins.example/pin/1/">https://pins.example/pin/1/</a><br>
            Title: Leeks: a guide, <br>Link: <a href="https://example.org/l">here</a>, <br>
            <a href="https://pins.example/pin/2/">Second</a><br>Title: No data,<br>Private: False,<br>
            """);

    assertThat(items).hasSize(2);
    assertThat(items.getFirst().value().get("url").text()).isEqualTo("https://pins.example/pin/1/");
    assertThat(items.getFirst().value().get("Title").text()).isEqualTo("Leeks: a guide");
    assertThat(items.getFirst().value().get("Link").text()).isEqualTo("here");
    assertThat(items.getFirst().value().get("Link address").text())
        .isEqualTo("https://example.org/l");
    assertThat(items.getFirst().context().get("section").text()).isEqualTo("Pins");
    assertThat(items.getLast().value().get("name").text()).isEqualTo("Second");
  }

  @Test
  void beginsAnItemWhereItsFirstNameComesAgain() {
    List<Item> items = read("<h1>Logins</h1>IP: 1,<br>Country: BE,<br>IP: 2,<br>Country: FR,");

    assertThat(items)
        .extracting(item -> item.value().get("Country").text())
        .containsExactly("BE", "FR");
  }

  @Test
  void readsEachLineWithoutANameAsAnItem() {
    List<Item> items = read("<h1>Searches</h1>leek soup<br>marathon<br><h1>Notes</h1>No data");

    assertThat(items)
        .extracting(item -> item.value().get("name").text())
        .containsExactly("leek soup", "marathon");
  }

  @Test
  void keepsALineWithoutANameWithTheValueBeforeIt() {
    List<Item> items = read("<h1>Pins</h1>Details: first<br>second,<br>Private: True");

    assertThat(items).hasSize(1);
    assertThat(items.getFirst().value().get("Details").text()).isEqualTo("first\nsecond");
  }

  @Test
  void leavesOutLinksWithinThePage() {
    List<Item> items = read("<div><a href=\"#a\">Pins</a></div><h1 id=\"a\">Pins</h1>");

    assertThat(items).isEmpty();
  }

  private static List<Item> read(String body) {
    return Collected.from(new TitledItems(), "<html><body>" + body + "</body></html>").items;
  }
}
