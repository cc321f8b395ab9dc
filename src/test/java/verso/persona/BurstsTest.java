package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BurstsTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private final Bursts bursts = new Bursts();

  /** One own event on every day of 500. */
  private void aLifeOfItsOwn() {
    for (int day = 0; day < 500; day++) {
      bursts.add(START.plusDays(day), false);
    }
  }

  private void foreign(int firstDay, int days, int eachDay) {
    for (int day = firstDay; day < firstDay + days; day++) {
      for (int i = 0; i < eachDay; i++) {
        bursts.add(START.plusDays(day), true);
      }
    }
  }

  @Test
  void aForeignWeekIsABurst() {
    aLifeOfItsOwn();
    foreign(200, 7, 5);

    assertThat(bursts.found())
        .containsExactly(new Bursts.Burst(START.plusDays(200), START.plusDays(206), 35));
  }

  @Test
  void whatIsFoundAllAlongIsNotForeign() {
    aLifeOfItsOwn();
    foreign(200, 7, 5);
    for (int day = 0; day < 500; day += 10) {
      foreign(day, 1, 1);
    }

    assertThat(bursts.found()).isEmpty();
  }

  @Test
  void aPhaseOfMonthsBelongsToThePerson() {
    aLifeOfItsOwn();
    foreign(200, 60, 5);

    assertThat(bursts.found()).isEmpty();
  }

  @Test
  void aFewAreAWhim() {
    aLifeOfItsOwn();
    foreign(200, 3, 5);

    assertThat(bursts.found()).isEmpty();
  }

  @Test
  void aShortLogTellsNothing() {
    for (int day = 0; day < 200; day++) {
      bursts.add(START.plusDays(day), false);
      bursts.add(START.plusDays(day), false);
    }
    foreign(100, 7, 5);

    assertThat(bursts.found()).isEmpty();
  }
}
