package verso.habit.variety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftFinderTest {
  private static final int TOPICS = 40;

  @Test
  void atMostOneInAHundredPeopleWhoNeverChangedDrift() {
    long alarmed = IntStream.range(0, 500).filter(person -> alarms(person)).count();

    assertThat(alarmed).isLessThanOrEqualTo(5);
  }

  @Test
  void findsTheMonthsAroundAPlantedOne() {
    var random = new SplittableRandom(3);
    List<int[]> months = new ArrayList<>();
    for (int month = 0; month < 24; month++) {
      months.add(month(random, 200, month == 12 ? 20 : 0));
    }

    List<DriftFinder.Result> found = DriftFinder.of(pairs(months), 1);

    assertThat(IntStream.range(0, 23).filter(i -> found.get(i).isDrift()).boxed())
        .containsExactly(11, 12);
    assertThat(found.get(11).bits()).isGreaterThan(found.get(11).band());
  }

  @Test
  void answersTheSameWhenAskedAgain() {
    var random = new SplittableRandom(4);
    List<DriftFinder.Pair> pairs =
        pairs(List.of(month(random, 60, 0), month(random, 60, 0), month(random, 60, 5)));

    assertThat(DriftFinder.of(pairs, 9)).isEqualTo(DriftFinder.of(pairs, 9));
  }

  /** Whether anything is found in the shuffled months of a person of a few to many months. */
  private static boolean alarms(int person) {
    var random = new SplittableRandom(person);
    int months = 3 + random.nextInt(22);
    int items = 50 + random.nextInt(150);
    List<int[]> life =
        IntStream.range(0, months).mapToObj(month -> month(random, items, 0)).toList();
    return DriftFinder.of(pairs(life), 1).stream().anyMatch(DriftFinder.Result::isDrift);
  }

  private static List<DriftFinder.Pair> pairs(List<int[]> months) {
    return IntStream.range(1, months.size())
        .mapToObj(i -> new DriftFinder.Pair(months.get(i - 1), months.get(i)))
        .toList();
  }

  /** Few topics are frequent, many rare; all of them moved along by some. */
  private static int[] month(SplittableRandom random, int items, int moved) {
    int[] counts = new int[TOPICS];
    for (int i = 0; i < items; i++) {
      int topic = (int) Math.pow(TOPICS, random.nextDouble()) - 1;
      counts[(topic + moved) % TOPICS]++;
    }
    return counts;
  }
}
