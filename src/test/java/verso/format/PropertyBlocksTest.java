package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyBlocksTest {

  @Test
  void joinsFoldedLinesAndDropsParameters() throws IOException {
    String card = "BEGIN:VCARD\r\nFN;CHARSET=UTF-8:Ada\r\n  Example\r\nEND:VCARD\r\n";

    List<Item> cards = read("VCARD", card);

    assertThat(cards).extracting(i -> i.value().get("FN").text()).containsExactly("Ada Example");
  }

  @Test
  void keepsOnlyBlocksOfItsKind() throws IOException {
    String calendar =
        """
        BEGIN:VCALENDAR
        BEGIN:VTIMEZONE
        TZID:Europe/Paris
        END:VTIMEZONE
        BEGIN:VEVENT
        SUMMARY:Bread\\, again
        END:VEVENT
        END:VCALENDAR
        """;

    List<Item> events = read("VEVENT", calendar);

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().value().get("SUMMARY").text()).isEqualTo("Bread, again");
    assertThat(events.getFirst().at()).isEqualTo("element 1");
  }

  private static List<Item> read(String kind, String text) throws IOException {
    var items = new ArrayList<Item>();
    PropertyBlocks.of(kind)
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new Shape.Sink() {
              @Override
              public boolean item(Item item) {
                return items.add(item);
              }

              @Override
              public void problem(String at, String message) {
                throw new AssertionError(at + ": " + message);
              }
            });
    return items;
  }
}
