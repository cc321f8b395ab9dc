package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.persona.Action;
import verso.persona.Concern;

class ActionWordsTest {
  private static final Set<String> PARTS = Set.of("title", "path", "see", "off", "effect", "not");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyActionIsWordedAndNothingElse(String language) {
    Set<String> expected =
        Action.all().stream()
            .flatMap(action -> PARTS.stream().map(part -> "action." + action.id() + "." + part))
            .collect(Collectors.toSet());

    assertThat(
            ResourceBundle.getBundle(
                    "verso.report.messages", Locale.of(language), Messages.NO_FALLBACK)
                .keySet()
                .stream()
                .filter(key -> key.startsWith("action.")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyActionsPlatformHasAName(String language) {
    Messages messages = Messages.in(Locale.of(language));

    assertThat(Action.all())
        .allSatisfy(action ->
            assertThat(messages.has("platform." + action.platform())).as(action.id()).isTrue());
  }

  @Test
  void sayHowMuchAnActionConcerns() {
    var counts = new EnumMap<Concern, Long>(Concern.class);
    counts.put(Concern.LABELS, 214L);
    counts.put(Concern.ADVERTISERS, 1L);
    counts.put(Concern.SEARCHES, 2L);

    assertThat(new ActionWords(Messages.in(Locale.ENGLISH)).concerns(counts))
        .isEqualTo("214 labels, 1 advertiser with your contact data and 2 searches");
    assertThat(new ActionWords(Messages.in(Locale.FRENCH)).concerns(Map.of(Concern.LABELS, 1L)))
        .isEqualTo("1 étiquette");
  }

  @Test
  void sayWhetherALinkWasChecked() {
    var french = new ActionWords(Messages.in(Locale.FRENCH));

    assertThat(french.checked(Optional.of(YearMonth.of(2026, 11))))
        .isEqualTo("vérifié en novembre 2026");
    assertThat(french.checked(Optional.empty())).startsWith("lien non vérifié");
  }
}
