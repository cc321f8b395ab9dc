package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTwiceTest {
  private static final Shape SHAPE = QuotedTwice.in(Csv.of("Title", "Year"));

  @Test
  void takesOffQuotesAroundACell() {
    Collected found = Collected.from(SHAPE, "Title,Year\n\"\"\"The Valley\"\"\",2024\n");

    assertThat(found.values().getFirst().get("Title").text()).isEqualTo("The Valley");
    assertThat(found.places()).containsExactly("row 2");
  }

  @Test
  void leavesQuotesInsideACell() {
    Collected found = Collected.from(SHAPE, "Title,Year\n\"The \"\"Valley\"\" returns\",2024\n");

    assertThat(found.values().getFirst().get("Title").text()).isEqualTo("The \"Valley\" returns");
  }
}
