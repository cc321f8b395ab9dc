package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import verso.claim.Sentence;
import verso.interest.SensitiveCategory;

class SupportLinesTest {
  private static List<Object> numbers(Set<SensitiveCategory> opened, Locale reader) {
    return SupportLines.beside(opened, reader).stream()
        .map(sentence -> sentence.arguments().get("number"))
        .filter(number -> number instanceof String)
        .toList();
  }

  @Test
  void listsLinesForWhatWasOpened() {
    Set<SensitiveCategory> gambling = Set.of(SensitiveCategory.ofCode("B3"));
    Set<SensitiveCategory> health = Set.of(SensitiveCategory.ofCode("A2"));

    assertThat(numbers(gambling, Locale.FRENCH)).containsExactly("09 74 75 13 13");
    assertThat(numbers(health, Locale.FRANCE)).containsExactly("3114");
    assertThat(numbers(health, Locale.US)).containsExactly("988");
  }

  @Test
  void saysWhichNumbersNobodyChecked() {
    List<Sentence> gambling =
        SupportLines.beside(Set.of(SensitiveCategory.ofCode("B3")), Locale.FRANCE);

    assertThat(gambling)
        .extracting(Sentence::key)
        .containsExactly("note.support.anybody", "note.support.unchecked");
  }

  @Test
  void hasNothingForOtherSubjectsAndCountries() {
    Set<SensitiveCategory> all = EnumSet.allOf(SensitiveCategory.class);

    assertThat(SupportLines.beside(Set.of(SensitiveCategory.ofCode("A5")), Locale.FRANCE))
        .isEmpty();
    assertThat(SupportLines.beside(Set.of(), Locale.FRANCE)).isEmpty();
    assertThat(SupportLines.beside(all, Locale.GERMANY)).isEmpty();
  }
}
