package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageCardsTest {

  @Test
  void readsABlockBetweenAWriterAndATimeAsAMessage() {
    String page =
        """
        <html><body><div><h1>Bo</h1>
        <div><span><div><h4>bo</h4><span>TEXT</span></div><p>Hello<br>there</p>
        <h6>2024-01-10 18:00:00 UTC</h6></span></div>
        <div><h4>ada</h4><p>Hi</p><h6>2024-01-10 18:01:00 UTC</h6></div></div></body></html>
        """;

    List<Item> items = Collected.from(new MessageCards(), page).items;

    assertThat(items).extracting(Item::at).containsExactly("element 1", "element 2");
    assertThat(items.getFirst().value().get("from").text()).isEqualTo("bo");
    assertThat(items.getFirst().value().get("time").text()).isEqualTo("2024-01-10 18:00:00 UTC");
    assertThat(items.getFirst().value().get("lines").leaves())
        .containsExactly("TEXT", "Hello", "there");
    assertThat(items.getFirst().context().get("title").text()).isEqualTo("Bo");
  }
}
