package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void setsTextToTheLeftAndNumbersToTheRight() {
    var table = new Table("Name", "Count>");
    table.row("Chess", 7);
    table.row("Tea", 1200);

    assertThat(table.lines(40)).containsExactly("Name   Count", "Chess      7", "Tea     1200");
  }

  @Test
  void theWidestColumnGivesWayFirst() {
    var table = new Table("Label", "Id");
    table.row("A label that is far too long for this", "int-1234");

    assertThat(table.lines(24)).containsExactly("Label           Id", "A label that …  int-1234");
    assertThat(table.lines(24)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(24));
  }

  @Test
  void noColumnBecomesNarrowerThanEight() {
    var table = new Table("One", "Two");
    table.row("abcdefghijkl", "abcdefghijkl");

    assertThat(table.lines(5)).last().isEqualTo("abcdefg…  abcdefg…");
  }

  @Test
  void cutsBetweenCharactersNotInside() {
    var table = new Table("One");
    table.row("🎾🎾🎾🎾🎾🎾🎾🎾🎾🎾");

    assertThat(table.lines(8)).last().isEqualTo("🎾🎾🎾🎾🎾🎾🎾…");
  }

  @Test
  void whatArchivesSayDoesNotSteerTheTerminal() {
    var table = new Table("One");
    table.row("a\u001b[31m\nb");

    assertThat(table.lines(20)).containsExactly("One", "a[31m b");
  }
}
