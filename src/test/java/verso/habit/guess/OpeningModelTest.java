package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import verso.habit.WallClock;
import verso.habit.guess.GuessScore.Standing;

class OpeningModelTest {
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long MONDAY = Instant.parse("2026-01-05T00:00:00Z").toEpochMilli();
  private static final WallClock CLOCK = WallClock.in(ZoneOffset.UTC);
  private static final int DAYS = 130;

  private static Openings openings(LongStream hours) {
    long[] starts = hours.map(hour -> MONDAY + hour * HOUR).toArray();
    return new Openings(starts, LongStream.of(starts).map(s -> s + HOUR / 6).toArray());
  }

  /** At eight, at one and at nine, every day. */
  private static Openings regular() {
    return openings(
        IntStream.range(0, DAYS)
            .boxed()
            .flatMapToLong(d -> LongStream.of(24L * d + 8, 24L * d + 13, 24L * d + 21)));
  }

  private static OpeningModel model(Openings openings) {
    return new OpeningModel(CLOCK, openings, openings.hours(CLOCK), testedFrom());
  }

  private static long testedFrom() {
    return MONDAY + (DAYS - 28) * 24 * HOUR;
  }

  private static GuessScore tested(Openings openings, OpeningModel model) {
    return new BackTest(openings.hours(CLOCK), openings.before(testedFrom())).of(model);
  }

  @Test
  void guessesTheHoursOfARegularDay() {
    Openings openings = regular();

    GuessScore score = tested(openings, model(openings));

    assertThat(score.tested()).isEqualTo(84);
    assertThat(score.rate()).isEqualTo(1);
    assertThat(score.naive()).isCloseTo(1 / 3.0, within(0.01));
    assertThat(score.standing()).isEqualTo(Standing.BETTER);
  }

  @Test
  void expectsTheNextOpeningWhenItIsDue() {
    Openings openings = regular();
    OpeningModel model = model(openings);
    tested(openings, model);
    model.finish();

    OpeningModel.Expected next =
        model.ahead().stream()
            .reduce((one, other) -> other.first() > one.first() ? other : one)
            .orElseThrow();

    assertThat(CLOCK.hour(next.start())).isEqualTo(8);
    assertThat(next.first()).isGreaterThan(0.4);
    assertThat(model.ahead().stream().mapToDouble(OpeningModel.Expected::first).sum())
        .isBetween(0.99, 1.0);
  }

  @Test
  void forecastsRegularHoursBetterThanTheirUsualShare() {
    Openings openings = regular();
    OpeningModel model = model(openings);
    tested(openings, model);
    model.finish();

    assertThat(model.skill().skill()).isGreaterThan(0.7);
    assertThat(model.skill().range(0.025, 0.975)[0]).isPositive();
    assertThat(model.week().expected(8)).isEqualTo(1);
    assertThat(model.week().expected(9)).isZero();
  }

  @Test
  void findsNothingInOpeningsAtAnyTime() {
    var random = new SplittableRandom(3);
    int skilled = 0;
    for (int person = 0; person < 500; person++) {
      Openings openings =
          openings(LongStream.range(0, DAYS * 24).filter(hour -> random.nextInt(8) == 0));
      OpeningModel model = model(openings);
      tested(openings, model);
      model.finish();
      skilled += model.skill().range(0.025, 0.975)[0] > 0 ? 1 : 0;
    }

    assertThat(skilled).isLessThanOrEqualTo(5);
  }

  @Test
  void guessesNoHourOfThoseWhoComeOnceADayAtAnyHour() {
    var random = new SplittableRandom(4);
    int better = 0;
    for (int person = 0; person < 500; person++) {
      Openings openings =
          openings(
              LongStream.range(0, DAYS)
                  .map(day -> 24 * day + (random.nextInt(4) == 0 ? 20 : 6 + random.nextInt(18))));
      better += tested(openings, model(openings)).standing() == Standing.BETTER ? 1 : 0;
    }

    assertThat(better).isLessThanOrEqualTo(5);
  }
}
