package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no sentence may say: what a person is, why a platform did something, or what nobody can
 * know. Texts name who claims something instead. There are no exceptions.
 */
class WordingTest {
  /** What says what the person is, was or must be: a trait may follow. */
  private static final Pattern TRAIT =
      Pattern.compile(
          "\\b(you|they)[’']re\\b|\\byou (are|were|seem|must be)\\b"
              + "|\\bvous (êtes|étiez|semblez|devez être)\\b|\\bêtes-vous\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A cause nobody can see, a diagnosis, a legend. */
  private static final Pattern UNKNOWABLE =
      Pattern.compile(
          "\\bbecause\\b|\\baddict|listen(s|ing)? to you|\\bparce qu|\\baccro\\b|\\bvous écoute",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String MESSAGES = "verso.report.messages";

  /** What is said of the person; the application and the command line explain themselves. */
  private static final List<String> STATING = List.of(MESSAGES, "verso.page.messages");

  private static final List<String> BUNDLES =
      List.of(MESSAGES, "verso.page.messages", "verso.web.messages", "verso.cli.help");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noMessageSaysWhatThePersonIs(String language) {
    for (String bundle : STATING) {
      assertThat(offending(bundle, language, TRAIT)).as(bundle).isEmpty();
    }
  }

  /** Words stand in the messages, where they can be read over and translated. */
  @Test
  void templatesSayNothingThemselves() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String template = Files.readString(file);
        assertThat(TRAIT.matcher(template).find() || UNKNOWABLE.matcher(template).find())
            .as(file.toString())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noTextGivesACauseOrADiagnosis(String language) {
    for (String bundle : BUNDLES) {
      assertThat(offending(bundle, language, UNKNOWABLE)).as(bundle).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You are a parent",
        "You’re interested",
        "you were there",
        "Vous êtes parent",
        "Vous étiez là"
      })
  void theRuleFindsWhatItShould(String sentence) {
    assertThat(TRAIT.matcher(sentence).find()).isTrue();
  }

  private static Map<String, String> offending(String bundle, String language, Pattern pattern) {
    ResourceBundle texts =
        ResourceBundle.getBundle(bundle, Locale.of(language), Messages.NO_FALLBACK);
    return texts.keySet().stream()
        .filter(key -> pattern.matcher(texts.getString(key)).find())
        .collect(Collectors.toMap(key -> key, texts::getString, (a, b) -> a, TreeMap::new));
  }
}
