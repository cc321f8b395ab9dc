package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the classifier to what {@code docs/evaluation.md} promises, and the page to what is
 * measured. {@code -Dverso.golden=update} writes its tables anew.
 */
class EvaluationTest {
  private static final Path PAGE = Path.of("docs/evaluation.md");
  private static final boolean UPDATE = "update".equals(System.getProperty("verso.golden"));

  private final Evaluation evaluation = new Evaluation();

  @ParameterizedTest
  @CsvSource({
    "EN, label, 0.85",
    "EN, brand, 0.70",
    "EN, query, 0.70",
    "FR, label, 0.85",
    "FR, brand, 0.70",
    "FR, query, 0.70",
  })
  void filesUnseenTextsUnderTheRightTopOfTheTree(Language language, String type, double share) {
    LabelScore score = evaluation.score(language, true, text -> text.type().equals(type));

    assertThat(score.accuracy()).isGreaterThanOrEqualTo(share);
  }

  @ParameterizedTest
  @EnumSource(SensitiveCategory.class)
  void shipsNoSensitiveCategoryBelowItsPrecision(SensitiveCategory category) {
    SensitiveScore score =
        SensitiveScore.of(
            category.code(), SensitiveScore.Labelled.all(), SensitiveTagger.bundled());

    assertThat(score.right()).isPositive();
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void thePageShowsWhatIsMeasured() throws IOException {
    String page = Files.readString(PAGE);
    String measured =
        with("sensitive", SensitiveScore.table(), with("labels", evaluation.labels(), page));
    if (UPDATE) {
      Files.writeString(PAGE, measured);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(measured);
  }

  private static String with(String name, List<String> table, String page) {
    String begin = "<!-- " + name + ":begin -->\n";
    String end = "<!-- " + name + ":end -->";
    int from = page.indexOf(begin) + begin.length();
    return page.substring(0, from)
        + String.join("\n", table)
        + "\n"
        + page.substring(page.indexOf(end));
  }
}
