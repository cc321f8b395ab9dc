package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
  private final Classifier classifier = Classifier.standard();

  @Test
  void knowsTheNameOfATopic() {
    Classification found = classifier.classify("Tennis", Input.LABEL).orElseThrow();

    assertThat(found.topicId()).isEqualTo("539");
    assertThat(found.method()).isEqualTo(Method.KNOWN_LABEL);
    assertThat(found.score()).isEqualTo(1);
  }

  @Test
  void knowsANameAndQuotesItAsItWasWritten() {
    Classification found = classifier.classify("new NIKE store", Input.QUERY).orElseThrow();

    assertThat(found.method()).isEqualTo(Method.NAME);
    assertThat(found.matched()).isEqualTo("NIKE");
  }

  @Test
  void knowsAPhraseOfSeveralWords() {
    assertThat(found("plan semi-marathon 12 semaines", Input.QUERY))
        .hasValueSatisfying(found -> {
          assertThat(found.topicId()).isEqualTo("227");
          assertThat(found.method()).isEqualTo(Method.PHRASE);
        });
  }

  @Test
  void findsAPhraseWithItsLittleWordsLeftOutOrPutIn() {
    assertThat(root("quand planter les tomates", Input.QUERY)).isEqualTo("274");
    assertThat(root("planter tomates", Input.QUERY)).isEqualTo("274");
  }

  @Test
  void isSurerOfTwoWordsThanOfOne() {
    double one = found("a croissant here", Input.QUERY).map(Classification::score).orElse(0.0);
    double whole = found("croissant", Input.QUERY).map(Classification::score).orElse(0.0);

    assertThat(one).isLessThan(whole);
  }

  @ParameterizedTest
  @CsvSource({"avocat divorce, 383", "recette avocat crevettes, 210", "jaguar car dealer, 1"})
  void contextsTellHomonymsApart(String query, String root) {
    assertThat(root(query, Input.QUERY)).isEqualTo(root);
  }

  @Test
  void aWeakWordAloneInATextSaysNothing() {
    assertThat(found("the couch said nothing and the challenge was open", Input.TITLE)).isEmpty();
  }

  @Test
  void aNameThatIsAWordCountsAsTheWholeText() {
    assertThat(root("Orange", Input.NAME)).isEqualTo("596");
    assertThat(found("orange walls everywhere", Input.TITLE).map(Classification::method))
        .isNotEqualTo(Optional.of(Method.NAME));
  }

  @Test
  void aLabelThatIsANameAndAWordIsTheWord() {
    assertThat(root("MMA", Input.LABEL)).isEqualTo("483");
    assertThat(root("MMA", Input.NAME)).isEqualTo("391");
  }

  @ParameterizedTest
  @CsvSource({
    "cours d'espagnol, 132",
    "RANDONNEE, 483",
    "Randonnées, 483",
    "#TrailRunning, 223|483",
    "burgerkinguk, 210",
    "BlaBlaCarPL, 653",
    "Netflix France SAS, JLBCU7",
    "RE/MAX, 441"
  })
  void readsSpellingsOfNames(String name, String roots) {
    assertThat(roots.split("\\|")).contains(root(name, Input.NAME));
  }

  @Test
  void readsTheLastStepOfAPath() {
    assertThat(found("Sports > Tennis", Input.LABEL).map(Classification::topicId)).contains("539");
  }

  @Test
  void readsTheNameOfASegment() {
    assertThat(root("3P_Custom_PetOwners_04May2020_US", Input.SEGMENT)).isEqualTo("422");
  }

  @Test
  void findsTheAudienceOfASegment() {
    assertThat(classifier.audience("Experian_Auto_Intenders_US"))
        .hasValueSatisfying(found -> assertThat(found.topicId()).startsWith("a"));
  }

  @ParameterizedTest
  @CsvSource({"google", "facebook connexion", "gmail login"})
  void aSearchThatOnlyNavigatesIsAboutNothing(String search) {
    assertThat(found(search, Input.QUERY)).isEmpty();
  }

  @Test
  void whatAVideoIsAboutCountsBeforeItsForm() {
    assertThat(root("I tried every sourdough recipe for 24 hours", Input.TITLE)).isEqualTo("210");
    assertThat(root("Last to leave wins!", Input.TITLE)).isEqualTo("verso:creators");
  }

  @ParameterizedTest
  @CsvSource({"''", "'   '", "🎉🎉", "2023-11", "Lorem ipsum dolor", "Untitled 4"})
  void leavesAloneWhatSaysNothing(String text) {
    for (Input input : Input.values()) {
      assertThat(found(text, input)).isEmpty();
    }
  }

  @Test
  void filesEveryTextTheSameInAnyOrder() {
    var texts = new ArrayList<LabelledText>();
    for (Language language : Language.values()) {
      texts.addAll(LabelledText.of(language));
    }
    int forwards = filed(texts);
    Collections.shuffle(texts, new Random(7));

    assertThat(filed(texts)).isEqualTo(forwards);
  }

  private int filed(List<LabelledText> texts) {
    var byText = new TreeMap<String, String>();
    texts.forEach(text ->
        byText.put(
            text.type() + " " + text.text(),
            classifier.classify(text.text(), text.input()).toString()));
    return byText.hashCode();
  }

  private Optional<Classification> found(String text, Input input) {
    return classifier.classify(text, input);
  }

  private String root(String text, Input input) {
    return found(text, input).map(c -> classifier.tree().root(c.topicId())).orElse("nothing");
  }
}
