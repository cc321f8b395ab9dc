package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyBlocksTest {

  @Test
  void joinsFoldedLinesAndDropsParameters() {
    String card = "BEGIN:VCARD\r\nFN;CHARSET=UTF-8:Ada\r\n  Example\r\nEND:VCARD\r\n";

    List<Item> cards = read("VCARD", card);

    assertThat(cards).extracting(i -> i.value().get("FN").text()).containsExactly("Ada Example");
  }

  @Test
  void keepsOnlyBlocksOfItsKind() {
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

  private static List<Item> read(String kind, String text) {
    return Collected.from(PropertyBlocks.of(kind), text).items;
  }
}
