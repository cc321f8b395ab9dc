package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import verso.habit.guess.GuessScore.Standing;

class BackTestTest {
  private static final long HOUR = Duration.ofHours(1).toMillis();

  private static Sequence hourly(int... numbers) {
    return Sequence.of(LongStream.range(0, numbers.length).map(i -> i * HOUR).toArray(), numbers);
  }

  @Test
  void countsWhatEachWayOfGuessingWouldHaveHit() {
    // Before: 5 5 5 9. Then: 5 9 9.
    Sequence sequence = hourly(5, 5, 5, 9, 5, 9, 9);

    GuessScore score = new BackTest(sequence, 4).of(new Popularity(sequence));

    assertThat(score)
        .isEqualTo(
            new GuessScore(3, 1, 1, 0.5, (0.75 + 0.25 + 0.25) / 3, new GuessScore.Duel(0, 0)));
  }

  @Test
  void neverShowsAModelWhatItIsToGuess() {
    var learnt = new int[] {0};
    Sequence sequence = hourly(IntStream.range(0, 50).map(i -> i % 3).toArray());
    var model =
        new Guesser() {
          @Override
          public int guess() {
            return learnt[0] % 3;
          }

          @Override
          public void learn(int event) {
            assertThat(event).isEqualTo(learnt[0]++);
          }
        };

    assertThat(new BackTest(sequence, 30).of(model).rate()).isEqualTo(1);
  }

  @Test
  void followsWhatComesAfterWhat() {
    Sequence rounds =
        hourly(IntStream.range(0, 400).map(i -> new int[] {7, 2, 7, 4}[i % 4]).toArray());

    GuessScore score = new BackTest(rounds, 200).of(new Succession(rounds));

    // After 7 come 2 and 4 alternately: all that is left to guess is every other one of them.
    assertThat(score.rate()).isBetween(0.5, 0.8);
    assertThat(score.naive()).isEqualTo(0.5);
  }

  @Test
  void knowsASimpleRoundByHeart() {
    Sequence rounds = hourly(IntStream.range(0, 800).map(i -> i % 5).toArray());

    GuessScore score = new BackTest(rounds, 400).of(new Succession(rounds));

    assertThat(score.rate()).isEqualTo(1);
    assertThat(score.standing()).isEqualTo(Standing.BETTER);
  }

  @Test
  void fallsBackOnWhatIsPopular() {
    Sequence sequence = hourly(1, 1, 1, 1, 8);
    var model = new Succession(sequence);
    IntStream.range(0, 5).forEach(model::learn);

    assertThat(sequence.originals()[model.guess()]).isEqualTo(1);
  }

  @Test
  void prefersWhatWasPopularOfLate() {
    long day = 24 * HOUR;
    Sequence sequence = Sequence.of(new long[] {0, 0, 0, 60 * day}, new int[] {1, 1, 1, 2});
    var model = new Popularity(sequence);

    IntStream.range(0, 4).forEach(model::learn);

    // Three that are two half-lives old weigh 3/4.
    assertThat(sequence.originals()[model.guess()]).isEqualTo(2);
    assertThat(model.shares()[model.guess()]).isCloseTo(1 / 1.75, within(1e-9));
  }

  @Test
  void isNotFooledByNoise() {
    var random = new SplittableRandom(11);
    int better = 0;
    for (int person = 0; person < 500; person++) {
      int favourite = 1 + random.nextInt(4);
      int[] channels = random.ints(600, 0, 10).map(i -> i < favourite ? 0 : i).toArray();
      Sequence sequence = hourly(channels);
      GuessScore score = new BackTest(sequence, 400).of(new Succession(sequence));
      better += score.standing() == Standing.BETTER ? 1 : 0;
    }

    assertThat(better).isLessThanOrEqualTo(5);
  }
}
