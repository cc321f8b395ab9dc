package verso.habit.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuietWindowTest {

  @Test
  void goesPastMidnight() {
    double[] shares = busyBut(22, 23, 0, 1, 2, 3);

    QuietWindow quiet = QuietWindow.of(shares).orElseThrow();

    assertThat(quiet).isEqualTo(new QuietWindow(22, 6, 0));
    assertThat(quiet.to()).isEqualTo(4);
  }

  @Test
  void isTheLongestOfSeveral() {
    assertThat(QuietWindow.of(busyBut(3, 4, 5, 9, 10))).contains(new QuietWindow(3, 3, 0));
  }

  @Test
  void isTheFirstAfterNoonOfEqualOnes() {
    assertThat(QuietWindow.of(busyBut(3, 4, 14, 15))).contains(new QuietWindow(14, 2, 0));
  }

  @Test
  void endsWhereAnHourHoldsTwoOfAHundred() {
    double[] shares = busyBut(2, 3, 4);
    shares[3] = 0.02;
    shares[4] = 0.0199;

    assertThat(QuietWindow.of(shares).orElseThrow().hours()).isEqualTo(1);
  }

  @Test
  void isNoneWhereEveryHourIsBusy() {
    assertThat(QuietWindow.of(busyBut())).isEmpty();
  }

  private static double[] busyBut(int... quiet) {
    var shares = new double[24];
    Arrays.fill(shares, 1.0 / (24 - quiet.length));
    for (int hour : quiet) {
      shares[hour] = 0;
    }
    return shares;
  }
}
