package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import verso.habit.WallClock;

class RealHoursTest {

  private static long at(String instant) {
    return Instant.parse(instant).toEpochMilli();
  }

  private static IntStream hours(RealHours hours) {
    return IntStream.range(0, hours.size()).map(hours::hourOfWeek);
  }

  @Test
  void hasTwentyThreeOnTheDaySummerBegins() {
    WallClock paris = WallClock.in(ZoneId.of("Europe/Paris"));

    RealHours day = RealHours.of(paris, at("2026-03-28T23:00:00Z"), at("2026-03-29T21:59:59Z"));

    assertThat(day.size()).isEqualTo(23);
    assertThat(hours(day)).doesNotContain(6 * 24 + 2);
  }

  @Test
  void hasTwentyFiveOnTheDayItEnds() {
    WallClock paris = WallClock.in(ZoneId.of("Europe/Paris"));

    RealHours day = RealHours.of(paris, at("2026-10-24T22:00:00Z"), at("2026-10-25T22:59:59Z"));

    assertThat(day.size()).isEqualTo(25);
    assertThat(hours(day).filter(hour -> hour == 6 * 24 + 2)).hasSize(2);
  }

  @Test
  void beginsWithTheWallsHourWhereZonesAreHalfAnHourOff() {
    WallClock india = WallClock.in(ZoneId.of("Asia/Kolkata"));

    RealHours hours = RealHours.of(india, at("2026-03-02T00:10:00Z"), at("2026-03-02T00:40:00Z"));

    assertThat(hours.size()).isEqualTo(2);
    assertThat(Instant.ofEpochMilli(hours.start(0))).isEqualTo("2026-03-01T23:30:00Z");
    assertThat(hours.at(at("2026-03-02T00:30:00Z"))).isEqualTo(1);
  }

  @Test
  void findsItsWayWhereSummerIsHalfAnHour() {
    WallClock island = WallClock.in(ZoneId.of("Australia/Lord_Howe"));

    RealHours year = RealHours.of(island, at("2026-01-01T00:00:00Z"), at("2026-12-31T00:00:00Z"));

    assertThat(IntStream.range(1, year.size()).allMatch(i -> year.start(i) > year.start(i - 1)))
        .isTrue();
    assertThat(year.size()).isBetween(364 * 24, 364 * 24 + 3);
  }
}
