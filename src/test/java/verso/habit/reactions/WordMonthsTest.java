package verso.habit.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import verso.habit.WordCounts;
import verso.measure.Feeling;
import verso.measure.Measures;
import verso.measure.Wording;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class WordMonthsTest {
  private static final int JANUARY = 2025 * 12;
  private static final Wording JOY = wording("I am so happy and so is he, it was on the hill");
  private static final Wording SAD = wording("I cried and she cried and it was so sad at the end");
  private static final Wording PLAIN = wording("I am on the way to the hill with him and with her");

  /** Ten words, none of which carries a feeling. */
  private static Wording wording(String text) {
    Trace trace =
        Trace.builder(
                "x", Kind.POST, Origin.OBSERVED, text, new Source("x-1", "a.zip", "a.js", "/0"))
            .build();
    return new Wording(new Measures().words(trace));
  }

  private static WordCounts.Place in(int month) {
    return new WordCounts.Place(JANUARY + month, "x", Kind.POST);
  }

  /** A year of texts of which one in twenty is glad, but for the month that is given. */
  private static WordCounts year(int unusual, Wording wording) {
    var builder = new WordCounts.Builder();
    for (int month = 0; month < 12; month++) {
      for (int text = 0; text < 300; text++) {
        boolean isPlanted = month == unusual && text % 10 == 5;
        Wording usual = text % 20 == 0 ? JOY : PLAIN;
        builder.add(in(month), isPlanted ? wording : usual, month * 300 + text);
      }
    }
    return builder.build();
  }

  @Test
  void findsAMonthWithOtherWords() {
    List<WordMonths.Change> changes = new WordMonths(year(4, SAD)).changes();

    assertThat(changes).extracting(WordMonths.Change::feeling).containsExactly(Feeling.SADNESS);
    assertThat(changes.getFirst().month()).isEqualTo(JANUARY + 4);
    assertThat(changes.getFirst().isMore()).isTrue();
    assertThat(changes.getFirst().median()).isZero();
  }

  @Test
  void findsNothingInAYearLikeAnyOther() {
    assertThat(new WordMonths(year(-1, SAD)).changes()).isEmpty();
  }

  @Test
  void addsUpMonthsPlacesAndTexts() {
    WordCounts counts = year(-1, SAD);
    WordCounts.Sum january = counts.months().get(JANUARY);

    assertThat(counts.months()).hasSize(12);
    assertThat(january.texts()).isEqualTo(300);
    assertThat(january.words()).isEqualTo(15L * JOY.words() + 285L * PLAIN.words());
    assertThat(january.of(Feeling.JOY)).isEqualTo(15);
    assertThat(counts.holds(0, Feeling.JOY)).isTrue();
    assertThat(counts.holds(1, Feeling.JOY)).isFalse();
    assertThat(counts.crowding(Feeling.JOY)).isEqualTo(1);
  }

  @Test
  void measuresHowWordsCrowdInTexts() {
    var builder = new WordCounts.Builder();
    for (int text = 0; text < 100; text++) {
      builder.add(in(0), text % 10 == 0 ? SAD : PLAIN, text);
    }
    double words = SAD.words() * 10 + PLAIN.words() * 90;
    double rate = 30 / words;

    double squares =
        10 * Math.pow(3 - rate * SAD.words(), 2) + 90 * Math.pow(rate * PLAIN.words(), 2);

    assertThat(builder.build().crowding(Feeling.SADNESS)).isCloseTo(squares / 30, within(1e-9));
  }

  @Test
  void unreadWordsEnterNoRate() {
    var builder = new WordCounts.Builder();
    for (int text = 0; text < 2000; text++) {
      builder.add(in(0), wording("Exampletown Bakers"), text);
    }

    WordCounts counts = builder.build();

    assertThat(counts.months().get(JANUARY).unread()).isEqualTo(4000);
    assertThat(counts.months().get(JANUARY).words()).isZero();
    assertThat(new WordMonths(counts).enough()).isEmpty();
  }

  /** Words crowd in texts, and months are of all sizes; but no month is unlike the others. */
  @Test
  void raisesNoFalseAlarmForFiveHundredShuffledPeople() {
    int alarmed = 0;
    for (int person = 0; person < 500; person++) {
      alarmed += new WordMonths(shuffled(person)).changes().isEmpty() ? 0 : 1;
    }

    assertThat(alarmed).isLessThanOrEqualTo(5);
  }

  private static WordCounts shuffled(int person) {
    var random = new SplittableRandom(person);
    var builder = new WordCounts.Builder();
    int texts = 3000 + random.nextInt(12_000);
    double glad = random.nextDouble(0.1);
    double sad = random.nextDouble(0.05);
    for (int text = 0; text < texts; text++) {
      // The year is fuller in its second half.
      int month = random.nextInt(12) * (random.nextBoolean() ? 1 : 0) + random.nextInt(4);
      double one = random.nextDouble();
      Wording wording = one < glad ? JOY : one < glad + sad ? SAD : PLAIN;
      builder.add(in(Math.min(11, month)), wording, text);
    }
    return builder.build();
  }
}
