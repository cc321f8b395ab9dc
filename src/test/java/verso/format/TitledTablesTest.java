package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitledTablesTest {

  @Test
  void cutsCellsThatNoRowHoldsByTheWidthOfTheHeader() {
    Collected found =
        Collected.from(
            new TitledTables(),
            "<table><tr><th>Item</th><th>Price</th></tr>"
                + "<td>Tent</td><td>80</td><td>Stove</td><td>20</td></table>");

    assertThat(found.values())
        .extracting(value -> value.get("Item").text())
        .containsExactly("Tent", "Stove");
  }

  @Test
  void readsTheRowsOfATableByItsHeader() {
    List<Item> items =
        read(
            """
            <h3>Friends</h3><table><tr><th><b>Username</b></th><th>Since</th></tr>
            <tr><td>bo</td><td>2020</td></tr><tr><td>cy</td><td></td></tr></table>
            """);

    assertThat(items).extracting(Item::at).containsExactly("element 1", "element 2");
    assertThat(items.getFirst().value().get("Username").text()).isEqualTo("bo");
    assertThat(items.getFirst().value().get("Since").text()).isEqualTo("2020");
    assertThat(items.getFirst().context().get("section").text()).isEqualTo("Friends");
  }

  @Test
  void readsATableOfNamesAndValuesAsOneRecord() {
    List<Item> items =
        read(
            """
            <table><tr><td><b>City</b></td><td>Ghent</td></tr>
            <tr><td><b>Country</b></td><td>Belgium</td></tr></table>
            """);

    assertThat(items).hasSize(1);
    assertThat(items.getFirst().value().get("City").text()).isEqualTo("Ghent");
    assertThat(items.getFirst().value().get("Country").text()).isEqualTo("Belgium");
  }

  @Test
  void takesATableWithinACellForPartOfTheCell() {
    List<Item> items =
        read(
            """
            <table><tr><th>Guest</th><th>Trip</th></tr>
            <tr><td>Bo</td><td><table><tr><th>City</th></tr><tr><td>Ghent</td></tr></table></td></tr>
            <tr><td>Cy</td><td></td></tr></table>
            """);

    assertThat(items).hasSize(2);
    assertThat(items.getFirst().value().get("Guest").text()).isEqualTo("Bo");
    assertThat(items.getFirst().value().get("Trip").text()).isEqualTo("City Ghent");
  }

  @Test
  void readsListItemsAndLooseLines() {
    List<Item> items = read("<h2>Topics</h2><ul><li>Cats</li></ul><div>Dogs<br>Birds</div>");

    assertThat(items)
        .extracting(item -> item.value().get("text").text())
        .containsExactly("Cats", "Dogs", "Birds");
  }

  @Test
  void leavesOutLinksToOtherPagesAndButtons() {
    List<Item> items =
        read(
            """
            <ul><li><a href="account.html">Account</a></li></ul>
            <table><tr><th>Date</th><th>&nbsp;</th></tr>
            <tr><td>2020</td><td><a href="#" onclick="get('secret')">Download</a></td></tr></table>
            """);

    assertThat(items).hasSize(1);
    assertThat(items.getFirst().value().members()).containsOnlyKeys("Date");
  }

  private static List<Item> read(String body) {
    String page = "<html><head><title>Page</title></head><body>" + body + "</body></html>";
    return Collected.from(new TitledTables(), page).items;
  }
}
