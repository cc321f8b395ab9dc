package verso.interest;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verso.table.Table;

class SensitiveLexiconTest {

  @ParameterizedTest
  @EnumSource
  void everyCategoryHasPhrasesInEveryLanguage(SensitiveCategory category) {
    Map<String, Long> phrases =
        Table.rows(SensitiveLexicon.class, "sensitive/terms.tsv").stream()
            .filter(row -> row.getFirst().equals(category.code()))
            .collect(
                Collectors.groupingBy(
                    row -> row.get(1),
                    Collectors.summingLong(
                        row -> SensitiveLexicon.entries("", row.get(1), row.get(2)).count())));

    assertThat(phrases.get("en")).isGreaterThanOrEqualTo(25);
    assertThat(phrases.get("fr")).isGreaterThanOrEqualTo(25);
    assertThat(phrases.get("de")).isGreaterThanOrEqualTo(8);
    assertThat(phrases.get("es")).isGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @EnumSource
  void whatStandsAloneIsFoundWhereItIsTheWholeLabel(SensitiveCategory category) {
    var lexicon = SensitiveLexicon.bundled();

    assertThat(Table.rows(SensitiveLexicon.class, "sensitive/terms.tsv"))
        .filteredOn(row -> row.getFirst().equals(category.code()))
        .flatMap(row -> SensitiveLexicon.entries("", row.get(1), row.get(2)).toList())
        .filteredOn(entry -> !entry.isWeak())
        .allSatisfy(entry ->
            assertThat(lexicon.in(Tokens.of(entry.written())))
                .as(entry.written())
                .anyMatch(match -> match.tags(category)));
  }

  @Test
  void noPhraseIsBothWeakAndSureOfACategory() {
    List<Entry> terms =
        Table.rows(SensitiveLexicon.class, "sensitive/terms.tsv").stream()
            .flatMap(row -> SensitiveLexicon.entries(row.get(0), row.get(1), row.get(2)))
            .filter(entry -> !entry.isWhole())
            .toList();
    Set<String> weak =
        terms.stream().filter(Entry::isWeak).map(SensitiveLexiconTest::key).collect(toSet());

    assertThat(terms)
        .filteredOn(entry -> !entry.isWeak())
        .noneMatch(entry -> weak.contains(key(entry)));
  }

  private static String key(Entry entry) {
    return entry.topicId() + " " + String.join(" ", entry.words());
  }
}
