package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadedListTest {

  @Test
  void takesEachLineBelowTheHeading() {
    Collected found = Collected.from(new HeadedList(), "\uFEFFShops you like\nOne\n\nTwo\n");

    assertThat(found.values())
        .extracting(value -> value.get("value").text())
        .contains("One", "Two");
    assertThat(found.places()).containsExactly("line 2", "line 4");
  }

  @Test
  void keepsCommasThatNobodyQuoted() {
    Collected found = Collected.from(new HeadedList(), "Shops\nHome, Garden\n\"Paper, Pens\"\n");

    assertThat(found.values())
        .extracting(value -> value.get("value").text())
        .containsExactly("Home, Garden", "Paper, Pens");
  }

  @Test
  void takesTheFirstCellUnderSeveralHeadings() {
    Collected found = Collected.from(new HeadedList(), "Shop,Since\nHome,2024-05-01\n");

    assertThat(found.values().getFirst().get("value").text()).isEqualTo("Home");
  }

  @Test
  void findsNothingInAnEmptyFile() {
    assertThat(Collected.from(new HeadedList(), "").values()).isEmpty();
  }
}
