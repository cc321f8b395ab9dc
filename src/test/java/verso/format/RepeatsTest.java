package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private static final Shape SHAPE = Repeats.in(Csv.of("Order", "Book"), "Order", "Book");

  @Test
  void countsRecordsAlikeThatStandTogether() {
    Collected found = Collected.from(SHAPE, "Order,Book,Price\n1,Rye,3\n1,Rye,4\n1,Rye,3\n");

    assertThat(ordinals(found)).containsExactly("", "2", "3");
  }

  @Test
  void beginsAnewWhereAMemberDiffers() {
    Collected found = Collected.from(SHAPE, "Order,Book\n1,Rye\n2,Rye\n1,Rye\n");

    assertThat(ordinals(found)).containsExactly("", "", "");
  }

  @Test
  void takesRecordsWithoutTheseMembersForDifferent() {
    Collected found = Collected.from(SHAPE, "Order,Book,Price\n1,,3\n1,,3\n");

    assertThat(ordinals(found)).containsExactly("", "");
  }

  private static List<String> ordinals(Collected found) {
    return found.items.stream().map(item -> item.context().get(Repeats.MEMBER).text()).toList();
  }
}
