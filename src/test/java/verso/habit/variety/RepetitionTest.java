package verso.habit.variety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepetitionTest {

  @Test
  void oneMakerRepeatsAlways() {
    Repetition one = Repetition.of(IntStream.generate(() -> 3).limit(150).toArray(), 3);

    assertThat(one.items()).isEqualTo(100);
    assertThat(one.share()).isEqualTo(1);
  }

  @Test
  void looksBackFiftyItemsAndNoFurther() {
    int[] everyFiftieth = IntStream.range(0, 200).map(i -> 1 + i % 50).toArray();
    int[] everyFiftyFirst = IntStream.range(0, 200).map(i -> 1 + i % 51).toArray();

    assertThat(Repetition.of(everyFiftieth, 50).share()).isEqualTo(1);
    assertThat(Repetition.of(everyFiftyFirst, 51).share()).isZero();
  }

  @Test
  void fewItemsAreNoneToAskAbout() {
    assertThat(Repetition.of(new int[] {1, 1}, 1).items()).isZero();
  }
}
