package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTaggerTest {
  private final SensitiveTagger tagger = SensitiveTagger.bundled();

  @Test
  void namesThePhraseAndItsLanguage() {
    assertThat(tagger.of("Acheter une pompe à insuline"))
        .containsExactly(
            new Sensitivity(
                SensitiveCategory.PHYSICAL_HEALTH, "pompe à insuline", Language.FR, false));
  }

  @Test
  void findsSeveralCategoriesInTheirOrder() {
    assertThat(categories("Pregnant and addicted to cannabis"))
        .containsExactly(
            SensitiveCategory.REPRODUCTIVE_HEALTH, SensitiveCategory.ALCOHOL_TOBACCO_DRUGS);
  }

  @Test
  void comparesWithoutCaseAccentsAndPlurals() {
    assertThat(categories("CHIMIOTHERAPIES")).containsExactly(SensitiveCategory.PHYSICAL_HEALTH);
  }

  @Test
  void readsNamesMadeForMachines() {
    assertThat(categories("3P_Custom_DebtConsolidation_04May2020_US"))
        .containsExactly(SensitiveCategory.MONEY_DISTRESS);
    assertThat(categories("#MentalHealth")).containsExactly(SensitiveCategory.MENTAL_HEALTH);
  }

  @Test
  void ignoresAnAmbiguousWordThatStandsAlone() {
    assertThat(tagger.of("warehouse workers on Mass Street")).isEmpty();
    assertThat(tagger.of("la gauche et la droite du salon")).isEmpty();
  }

  @Test
  void takesAnAmbiguousWordWithASecondCue() {
    assertThat(categories("depression symptoms in winter"))
        .containsExactly(SensitiveCategory.MENTAL_HEALTH);
    assertThat(categories("horaires messe dimanche paroisse"))
        .containsExactly(SensitiveCategory.BELIEF);
  }

  @Test
  void takesAnAmbiguousWordThatIsTheWholeLabel() {
    assertThat(categories("Depression")).containsExactly(SensitiveCategory.MENTAL_HEALTH);
  }

  @Test
  void doesNotCountTheSameWordTwice() {
    assertThat(tagger.of("grève, grève, grève au port")).isEmpty();
  }

  @Test
  void letsTheLongerPhraseWin() {
    assertThat(categories("disability benefit")).containsExactly(SensitiveCategory.PRECARITY);
    assertThat(categories("cocktail recipes"))
        .containsExactly(SensitiveCategory.ALCOHOL_TOBACCO_DRUGS);
  }

  @Test
  void keepsWhatAnExclusionDoesNotName() {
    assertThat(categories("christmas vodka")) // no belief, still a drink
        .containsExactly(SensitiveCategory.ALCOHOL_TOBACCO_DRUGS);
  }

  @Test
  void leavesOutWhatIsQuotedInsideALongerText() {
    assertThat(tagger.of("the making of “Gay and Broke” in five days")).isEmpty();
    assertThat(categories("\"breast cancer\"")).containsExactly(SensitiveCategory.PHYSICAL_HEALTH);
  }

  @Test
  void passesOverPhrasesInsideAKnownTitle() {
    var knowing = SensitiveTagger.knowing("Halal Skaters"::equals);

    assertThat(knowing.of("Halal Skaters on tour")).isEmpty();
    assertThat(categories("Halal Skaters on tour")).containsExactly(SensitiveCategory.BELIEF);
  }

  @Test
  void takesAPhraseInsideAKnownTitleWithACueOutsideOfIt() {
    var knowing = SensitiveTagger.knowing("Halal Skaters"::equals);

    assertThat(knowing.of("Halal Skaters in the mosque")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my mother has dementia",
        "Alzheimer de mon père que faire",
        "épilepsie chez l'enfant",
        "schizophrenia in teenagers"
      })
  void marksWhatIsAskedForAnotherPerson(String query) {
    assertThat(tagger.of(query)).hasSize(1).allMatch(Sensitivity::aboutSomeoneElse);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(tagger.of("")).isEmpty();
    assertThat(tagger.of("✨ 2024 !")).isEmpty();
  }

  private List<SensitiveCategory> categories(String text) {
    return tagger.of(text).stream().map(Sensitivity::category).toList();
  }
}
