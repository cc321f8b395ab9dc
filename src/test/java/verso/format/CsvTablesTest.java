package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTablesTest {

  @Test
  void readsTablesPartedByBlankLines() {
    String file =
        """
        Serial Number,Purchase Date
        S1,2020-01-01

        Serial Number,Warranty Start Date
        S1,2020-01-02
        """;

    Collected found = Collected.from(new CsvTables(), file);

    assertThat(found.values())
        .extracting(row -> row.get("Purchase Date").text())
        .containsExactly("2020-01-01", "");
    assertThat(found.values())
        .extracting(row -> row.get("Warranty Start Date").text())
        .containsExactly("", "2020-01-02");
    assertThat(found.places()).containsExactly("row 2", "row 5");
  }

  @Test
  void readsTablesPartedByTitles() {
    String file =
        """
        iCloud: Device registration
        "Date","Device Type"
        "2023-01-01","Phone"
        iCloud: Mail
        "Date","Folder"
        "2023-01-02","Inbox"
        """;

    Collected found = Collected.from(new CsvTables(), file);

    assertThat(found.items)
        .extracting(item -> item.context().get("title").text())
        .containsExactly("iCloud: Device registration", "iCloud: Mail");
    assertThat(found.values().getLast().get("Folder").text()).isEqualTo("Inbox");
  }

  @Test
  void handsOutProseThatNoTableFollows() {
    String file = "Report for Ada\nSecond line\n\nA,B\n1,2\n\nEnd of report\n";

    Collected found = Collected.from(new CsvTables(), file);

    assertThat(found.values())
        .extracting(item -> item.get("text").text())
        .containsExactly("Report for Ada", "", "End of report");
    assertThat(found.items.get(1).context().get("title").text()).isEqualTo("Second line");
  }

  @Test
  void skipsAHeaderThatComesTwice() {
    Collected found = Collected.from(new CsvTables(), "A, B\nA,B\n1,2\n");

    assertThat(found.places()).containsExactly("row 3");
  }
}
