package verso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class BadNewsTest {
  private static final Source SOURCE = new Source("i", "a.zip", "f", "");
  private static final String TITLE = "Earthquake kills dozens in Exampleland";

  /** What of the labelled titles the words find, and how much of what they find is right. */
  @ParameterizedTest
  @CsvSource({"en,first", "en,second", "fr,first", "fr,second"})
  void isRightNineTimesInTen(String language, String half) {
    List<List<String>> titles =
        Table.rows(BadNewsTest.class, "/measure/titles_" + language + ".tsv").stream()
            .filter(row -> row.getFirst().equals(half))
            .toList();

    List<List<String>> found = titles.stream().filter(row -> BadNews.isIn(row.get(2))).toList();

    long right = found.stream().filter(BadNewsTest::isBad).count();
    List<String> missed =
        titles.stream()
            .filter(row -> isBad(row) && !found.contains(row))
            .map(row -> row.get(2))
            .toList();
    assertThat(titles).hasSize(30);
    assertThat((double) right / found.size()).as("precision: %s", found).isGreaterThanOrEqualTo(.9);
    assertThat((double) right / titles.stream().filter(BadNewsTest::isBad).count())
        .as("recall; missed: %s", missed)
        .isGreaterThanOrEqualTo(.6);
  }

  private static boolean isBad(List<String> row) {
    return row.get(1).equals("bad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"war", "Es war einmal ein Haus", "dead", "crisis? what crisis?"})
  void needsTwoDifferentWords(String title) {
    assertThat(BadNews.isIn(title)).isFalse();
  }

  @Test
  void looksIntoNoTitlesOfFictionGamesAndGoods() {
    assertThat(BadNews.isIn(view("google", ""), List.of())).isTrue();
    assertThat(BadNews.isIn(view("google", ""), List.of("389"))).isTrue();
    assertThat(BadNews.isIn(view("google", ""), List.of("680"))).isFalse();
    assertThat(BadNews.isIn(view("netflix", ""), List.of())).isFalse();
    assertThat(BadNews.isIn(view("amazon", "book"), List.of())).isFalse();
  }

  private static Trace view(String platform, String category) {
    return Trace.builder(platform, Kind.VIEW, Origin.OBSERVED, TITLE, SOURCE)
        .detail("category", category)
        .build();
  }
}
