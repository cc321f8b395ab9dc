package verso.habit.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import verso.habit.WallClock;

class HourGridTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final WallClock CLOCK = WallClock.in(PARIS);
  private static final int SUNDAY = 6 * 24;

  @Test
  void knowsThatADayOf23HoursLacksOne() {
    double[] hours = day("2026-03-29");

    assertThat(DoubleStream.of(hours).sum()).isEqualTo(23);
    assertThat(hours[SUNDAY + 1]).isEqualTo(1);
    assertThat(hours[SUNDAY + 2]).isZero();
    assertThat(hours[SUNDAY + 3]).isEqualTo(1);
  }

  @Test
  void knowsThatADayOf25HoursHasOneTwice() {
    double[] hours = day("2026-10-25");

    assertThat(DoubleStream.of(hours).sum()).isEqualTo(25);
    assertThat(hours[SUNDAY + 1]).isEqualTo(1);
    assertThat(hours[SUNDAY + 2]).isEqualTo(2);
    assertThat(hours[SUNDAY + 3]).isEqualTo(1);
  }

  @Test
  void givesADayOf23HoursEvenSharesWhereAllHoursWereAlike() {
    assertThat(DoubleStream.of(sharesOfOneEventAnHour("2026-03-29", 23)).filter(s -> s > 0).boxed())
        .hasSize(23)
        .allSatisfy(share -> assertThat(share).isCloseTo(1 / 23.0, within(1e-9)));
  }

  @Test
  void givesADayOf25HoursEvenSharesWhereAllHoursWereAlike() {
    assertThat(DoubleStream.of(sharesOfOneEventAnHour("2026-10-25", 25)).boxed())
        .allSatisfy(share -> assertThat(share).isCloseTo(1 / 24.0, within(1e-9)));
  }

  @Test
  void spreadsALengthOverTheHoursItWentOn() {
    var grid = new HourGrid();
    grid.add(CLOCK, millis("2026-06-07T23:30:00"), 90 * 60);

    // From Sunday into Monday.
    assertThat(grid.seconds(SUNDAY + 23)).isEqualTo(30 * 60);
    assertThat(grid.seconds(0)).isEqualTo(60 * 60);
    assertThat(grid.events(0)).isZero();
    assertThat(grid.nightShare(Weight.MINUTES)).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void neitherLosesNorDoublesTimeSpentWhileClocksArePutForward() {
    var grid = new HourGrid();
    grid.add(CLOCK, millis("2026-03-29T01:30:00"), 3600);

    assertThat(grid.seconds(SUNDAY + 1)).isEqualTo(1800);
    assertThat(grid.seconds(SUNDAY + 2)).isZero();
    assertThat(grid.seconds(SUNDAY + 3)).isEqualTo(1800);
  }

  @Test
  void neitherLosesNorDoublesTimeSpentWhileClocksArePutBack() {
    var grid = new HourGrid();
    grid.add(CLOCK, millis("2026-10-25T01:30:00"), 3 * 3600);

    assertThat(grid.seconds(SUNDAY + 1)).isEqualTo(1800);
    assertThat(grid.seconds(SUNDAY + 2)).isEqualTo(7200);
    assertThat(grid.seconds(SUNDAY + 3)).isEqualTo(1800);
  }

  @Test
  void countsEventsWhereFewSayHowLongTheyLasted() {
    assertThat(Weight.of(100, 89)).isEqualTo(Weight.EVENTS);
    assertThat(Weight.of(100, 90)).isEqualTo(Weight.MINUTES);
    assertThat(Weight.of(0, 0)).isEqualTo(Weight.EVENTS);
  }

  private static double[] sharesOfOneEventAnHour(String date, int hours) {
    var grid = new HourGrid();
    long midnight = LocalDate.parse(date).atStartOfDay(PARIS).toInstant().toEpochMilli();
    for (int i = 0; i < hours; i++) {
      grid.add(CLOCK, midnight + i * 3_600_000L, -1);
    }
    return grid.dailyShares(day(date));
  }

  private static double[] day(String date) {
    LocalDate day = LocalDate.parse(date);
    return HourGrid.opportunities(
        CLOCK,
        day.atStartOfDay(PARIS).toInstant().toEpochMilli(),
        day.plusDays(1).atStartOfDay(PARIS).toInstant().toEpochMilli());
  }

  private static long millis(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant().toEpochMilli();
  }
}
