package verso.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SquarifiedTest {
  /** The example of the paper: 6, 6, 4, 3, 2, 2, 1 on a rectangle of 6 by 4. */
  @Test
  void placesTheExampleOfThePaper() {
    List<Box> boxes =
        Squarified.of(List.of(6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0), new Box(0, 0, 6, 4));

    assertThat(boxes.subList(0, 2)).containsExactly(new Box(0, 0, 3, 2), new Box(0, 2, 3, 2));
    assertThat(boxes.get(2).width()).isCloseTo(12.0 / 7, within(1e-9));
    assertThat(boxes.get(2).height()).isCloseTo(7.0 / 3, within(1e-9));
  }

  @Test
  void fillsTheWholeWithoutOverlap() {
    var random = new Random(11);
    var whole = new Box(10, 20, 720, 400);
    for (int round = 0; round < 60; round++) {
      List<Double> weights =
          Stream.generate(() -> Math.pow(10, random.nextDouble() * 4))
              .limit(1 + random.nextInt(60))
              .sorted(Comparator.reverseOrder())
              .toList();

      List<Box> boxes = Squarified.of(weights, whole);

      assertThat(boxes.stream().mapToDouble(Box::area).sum())
          .isCloseTo(whole.area(), within(1e-6 * whole.area()));
      for (int i = 0; i < boxes.size(); i++) {
        Box box = boxes.get(i);
        assertThat(box.area() / whole.area())
            .isCloseTo(weights.get(i) / Amounts.sum(weights), within(1e-9));
        assertThat(box.x()).isGreaterThanOrEqualTo(whole.x() - 1e-6);
        assertThat(box.right()).isLessThanOrEqualTo(whole.right() + 1e-6);
        assertThat(box.bottom()).isLessThanOrEqualTo(whole.bottom() + 1e-6);
        assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(other -> overlap(box, other));
      }
    }
  }

  private static boolean overlap(Box a, Box b) {
    double slack = 1e-6;
    return a.x() < b.right() - slack
        && b.x() < a.right() - slack
        && a.y() < b.bottom() - slack
        && b.y() < a.bottom() - slack;
  }
}
