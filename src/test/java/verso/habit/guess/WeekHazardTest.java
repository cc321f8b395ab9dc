package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeekHazardTest {

  @Test
  void dividesOpeningsByOpportunities() {
    var week = new WeekHazard();
    week.add(20, 1, 1);
    week.add(20, 2, 1);
    week.add(20, 0, 1);
    week.add(21, 0, 1);

    // Two hours of three with an opening, smoothed by one with and one without.
    assertThat(week.hazard(20, 1)).isEqualTo(3.0 / 5);
    assertThat(week.hazard(21, 1)).isEqualTo(1.0 / 3);
    assertThat(week.hazard(22, 1)).isEqualTo(0.5);
    assertThat(week.expected(20)).isEqualTo(1);
    assertThat(week.base()).isEqualTo(0.5);
  }

  @Test
  void weighsTheSameWhateverTheUnit() {
    var week = new WeekHazard();
    var later = new WeekHazard();
    week.add(20, 1, 1);
    later.add(20, 1, 8);

    assertThat(later.hazard(20, 8)).isCloseTo(week.hazard(20, 1), within(1e-12));
  }
}
