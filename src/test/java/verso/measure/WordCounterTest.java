package verso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verso.table.Table;

class WordCounterTest {
  private static final WordCounter COUNTER = new WordCounter();

  private static Set<Feeling> found(String text) {
    Wording wording = COUNTER.of(text);
    var found = EnumSet.noneOf(Feeling.class);
    Stream.of(Feeling.values()).filter(one -> wording.count(one) > 0).forEach(found::add);
    return found;
  }

  /** Of what is found in sentences that were invented for it, this much must be meant. */
  private static void isPrecise(String table, double precision, double recall) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    var faults = new ArrayList<String>();
    for (List<String> row : Table.rows(WordCounterTest.class, table)) {
      var expected = EnumSet.noneOf(Feeling.class);
      if (!row.get(1).equals("none")) {
        expected.add(Feeling.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      }
      Set<Feeling> found = found(row.get(2));
      var both = EnumSet.copyOf(expected);
      both.retainAll(found);
      right += both.size();
      wrong += found.size() - both.size();
      missed += expected.size() - both.size();
      if (!found.equals(expected)) {
        faults.add(row.get(2) + " " + found);
      }
    }
    assertThat((double) right / (right + wrong)).as(faults.toString()).isGreaterThan(precision);
    assertThat((double) right / (right + missed)).as(faults.toString()).isGreaterThan(recall);
  }

  @Test
  void findsTheFeelingsOfSentencesItWasTunedOn() {
    isPrecise("sentences.tsv", 0.99, 0.95);
  }

  @Test
  void findsTheFeelingsOfSentencesItWasNotTunedOn() {
    isPrecise("sentences-unseen.tsv", 0.95, 0.9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noWordIsInTwoFamiliesAndEachFamilyHasItsSixty(String language) {
    List<List<String>> rows = Table.rows(Lexis.class, "feelings_" + language + ".tsv");

    assertThat(rows.stream().map(row -> row.get(1))).doesNotHaveDuplicates();
    for (Feeling feeling : Feeling.values()) {
      assertThat(rows.stream().filter(row -> row.getFirst().equals(feeling.id())).count())
          .as(feeling.id())
          .isBetween(60L, 100L);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyEntryIsFoundInItsOwnFamily(String language) {
    String little = language.equals("en") ? "the and of to it was " : "le et du sur elle est ";
    for (List<String> row : Table.rows(Lexis.class, "feelings_" + language + ".tsv")) {
      String word = row.get(1).replace("*", "");
      if (!row.getFirst().equals("none")) {
        assertThat(found(little + ". " + word))
            .as(word)
            .containsExactly(Feeling.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          I am not at all happy, 0
          I am not one who sings but happy, 1
          No. I am happy, 1
          I don't love it, 0
          we could never have been happy, 0
          """)
  void negationReachesThreeWordsWithinAClause(String text, int count) {
    Wording wording = COUNTER.of(text);

    assertThat(wording.count(Feeling.JOY) + wording.count(Feeling.AFFECTION)).isEqualTo(count);
  }

  @Test
  void readsOnlyWhatIsInALanguageItKnows() {
    Wording german = COUNTER.of("Ich bin nicht so happy mit dem Preis");
    Wording name = COUNTER.of("Exampletown Bakers");
    Wording english = COUNTER.of("I am with the bakers of Exampletown");

    assertThat(german).isEqualTo(Wording.unread(8));
    assertThat(name).isEqualTo(Wording.unread(2));
    assertThat(english.isRead()).isTrue();
    assertThat(english.words()).isEqualTo(7);
  }

  @Test
  void countsEachFamilyOfEmojiOnceAndAsAWord() {
    Wording alone = COUNTER.of("❤️❤️😍");
    Wording beside = COUNTER.of("see you at the lake 😂😂 😢");

    assertThat(alone.words()).isEqualTo(1);
    assertThat(alone.count(Feeling.AFFECTION)).isEqualTo(1);
    assertThat(beside.words()).isEqualTo(7);
    assertThat(beside.count(Feeling.JOY)).isEqualTo(1);
    assertThat(beside.count(Feeling.SADNESS)).isEqualTo(1);
  }

  @Test
  void leavesOutLinksNamesAndNumbers() {
    Wording wording =
        COUNTER.of("@happy_bo look at this https://example.org/happy/day on page 12 of it");

    assertThat(wording.words()).isEqualTo(7);
    assertThat(wording.hasFeeling()).isFalse();
  }

  @Test
  void ignoresCaseAndAccentsHoweverTheyAreWritten() {
    assertThat(found("JE SUIS EN COLÈRE")).containsExactly(Feeling.ANGER);
    assertThat(found("je suis en cole\u0300re")).containsExactly(Feeling.ANGER);
    assertThat(found("je suis e\u0301c\u0153ure\u0301")).containsExactly(Feeling.DISGUST);
  }

  @Test
  void stopsCountingWhereTheNumberIsFull() {
    Wording wording = COUNTER.of("I am so happy and glad. ".repeat(100));

    assertThat(wording.count(Feeling.JOY)).isEqualTo(62);
    assertThat(wording.words()).isEqualTo(31 * 6 + 3);
  }
}
