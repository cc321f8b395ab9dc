package verso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verso.claim.Author;
import verso.claim.EvidenceCode;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.index.EntryState;
import verso.persona.Action;
import verso.persona.Broker;
import verso.persona.Trail;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;

class MessagesTest {
  static Stream<Locale> languages() {
    return Stream.of(Locale.ENGLISH, Locale.FRENCH);
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(name, locale, Messages.NO_FALLBACK);
  }

  private static Set<String> arguments(String pattern) {
    var names = new TreeSet<String>();
    var parsed = new MessagePattern(pattern);
    for (int i = 0; i < parsed.countParts(); i++) {
      if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
        names.add(parsed.getSubstring(parsed.getPart(i)));
      }
    }
    return names;
  }

  private static final List<String> BUNDLES =
      List.of("verso.report.messages", "verso.page.messages", "verso.web.messages");

  private static Set<String> keys(Locale language) {
    return BUNDLES.stream()
        .flatMap(name -> bundle(name, language).keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String pattern(String key, Locale language) {
    return BUNDLES.reversed().stream()
        .map(name -> bundle(name, language))
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .orElseThrow()
        .getString(key);
  }

  @Test
  void pagesSayOtherwiseOnlyWhatNamesACommand() {
    ResourceBundle reports = bundle("verso.report.messages", Locale.ENGLISH);

    for (String name : List.of("verso.page.messages", "verso.web.messages")) {
      ResourceBundle pages = bundle(name, Locale.ENGLISH);
      for (String key : pages.keySet()) {
        if (reports.containsKey(key)) {
          assertThat(reports.getString(key)).as(key).containsAnyOf("verso ", " --");
          assertThat(pages.getString(key)).as(key).doesNotContain("verso ");
        }
      }
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    for (String name : Stream.concat(BUNDLES.stream(), Stream.of("verso.cli.help")).toList()) {
      assertThat(bundle(name, Locale.FRENCH).keySet())
          .isEqualTo(bundle(name, Locale.ENGLISH).keySet());
    }
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    for (String name : BUNDLES) {
      ResourceBundle english = bundle(name, Locale.ENGLISH);
      ResourceBundle french = bundle(name, Locale.FRENCH);
      for (String key : english.keySet()) {
        assertThat(arguments(french.getString(key)))
            .as(key)
            .isEqualTo(arguments(english.getString(key)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageFormatsWithItsArguments(Locale language) {
    Messages messages = Messages.in(language).and("verso.page.messages").and("verso.web.messages");

    for (String key : keys(language)) {
      for (int number : new int[] {0, 1, 2, 12}) {
        var arguments = new TreeMap<String, Object>();
        arguments(pattern(key, language)).forEach(name -> arguments.put(name, number));

        String text = messages.text(key, flat(arguments));

        assertThat(text).as(key).isNotBlank().doesNotContain("{", "}", "null");
      }
    }
  }

  private static Object[] flat(TreeMap<String, Object> arguments) {
    return arguments.entrySet().stream()
        .flatMap(argument -> Stream.of(argument.getKey(), argument.getValue()))
        .toArray();
  }

  /** A straight apostrophe quotes in ICU's syntax, and swallows what follows it. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageIsValidAndUsesCurlyApostrophes(Locale language) {
    for (String key : keys(language)) {
      String pattern = pattern(key, language);

      assertThat(pattern).as(key).doesNotContain("'");
      assertThat(new MessageFormat(pattern, language).getArgumentNames())
          .as(key)
          .isSubsetOf(arguments(pattern));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyValueOfAnEnumHasAName(Locale language) {
    Messages messages = Messages.in(language);

    Stream.of(
            Kind.values(),
            Origin.values(),
            EntryState.values(),
            Basis.values(),
            Facet.values(),
            Flag.values(),
            Author.values(),
            Broker.Role.values(),
            Trail.values(),
            EvidenceCode.values(),
            Action.Reversibility.values(),
            Action.Scope.values(),
            Action.Expectation.values())
        .flatMap(Stream::of)
        .forEach(value -> assertThat(messages.name((Enum<?>) value)).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void fitsAndTheirSourcesHaveNames(Locale language) {
    Messages messages = Messages.in(language);

    for (Fits.Word word : Fits.Word.values()) {
      assertThat(messages.has("fits." + word)).as(word.name()).isTrue();
    }
    for (Fits.Source source : Fits.Source.values()) {
      assertThat(messages.has("fits.source." + source)).as(source.name()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everySectionHasATitle(Locale language) {
    var words = new Words(Messages.in(language));

    for (int section : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 9, 17, 18}) {
      assertThat(words.title(section)).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPlatformHasAName(Locale language) {
    Messages messages = Messages.in(language);

    for (Platform platform : PlatformCatalog.all().platforms()) {
      assertThat(messages.has("platform." + platform.id())).as(platform.id()).isTrue();
    }
  }

  @Test
  void speaksFrenchToTheFrenchAndEnglishToEverybodyElse() {
    assertThat(Messages.in(Locale.CANADA_FRENCH).name(Kind.SEARCH)).isEqualTo("recherche");
    assertThat(Messages.in(Locale.GERMANY).name(Kind.SEARCH)).isEqualTo("search");
  }

  @Test
  void bracesInWhatIsInsertedMeanNothing() {
    Messages messages = Messages.in(Locale.ENGLISH);

    assertThat(messages.text("claim.told", "platforms", "X", "field", "{value}", "value", "$1 {x}"))
        .isEqualTo("You told X your {value}: $1 {x}");
    assertThat(messages.text("claim.interest", "platforms", "X", "label", "{count}", "count", 1))
        .isEqualTo("X lists “{count}” among your interests.");
  }

  @Test
  void pluralsAgreeInBothLanguages() {
    assertThat(Messages.in(Locale.ENGLISH).text("sources.total", "count", 1))
        .startsWith("1 trace in all");
    assertThat(Messages.in(Locale.FRENCH).text("sources.total", "count", 0))
        .startsWith("0 trace en tout");
  }

  @Test
  void aTextThatIsNotThereIsAFaultOfOurs() {
    assertThatThrownBy(() -> Messages.in(Locale.ENGLISH).text("no.such.text"))
        .isInstanceOf(MissingResourceException.class);
  }
}
