package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapTest {
  private static final Hypergeometric DRAWS = new Hypergeometric(500);

  /** N = 10, K = 5, n = 4: (C(5,3)·C(5,1) + C(5,4)·C(5,0)) / C(10,4) = (50 + 5) / 210. */
  @Test
  void theTailIsThatOfDrawsWithoutReplacement() {
    assertThat(DRAWS.tail(10, 5, 4, 3)).isCloseTo(55.0 / 210, within(1e-12));
    assertThat(DRAWS.tail(10, 5, 4, 4)).isCloseTo(5.0 / 210, within(1e-12));
  }

  @Test
  void anOverlapOfNothingOrMoreIsCertain() {
    assertThat(DRAWS.tail(10, 5, 4, 0)).isCloseTo(1, within(1e-12));
    assertThat(DRAWS.tail(10, 8, 7, 5)).isCloseTo(1, within(1e-12));
  }

  @Test
  void anOverlapLargerThanASetIsImpossible() {
    assertThat(DRAWS.tail(10, 5, 4, 5)).isZero();
  }

  @Test
  void comparesTwoSetsOfTopics() {
    Overlap overlap = Overlap.of(Set.of("a", "b", "c", "d", "e"), Set.of("c", "d", "e", "f"), 10);

    assertThat(overlap).isEqualTo(new Overlap(5, 4, 3, 10));
    assertThat(overlap.jaccard()).isEqualTo(0.5);
    assertThat(overlap.byChance()).isEqualTo(2);
    assertThat(overlap.lift()).isEqualTo(1.5);
    assertThat(overlap.probability(DRAWS)).isCloseTo(0.2619, within(1e-4));
  }

  @Test
  void emptySetsShareNothing() {
    Overlap overlap = Overlap.of(Set.of(), Set.of(), 10);

    assertThat(overlap.jaccard()).isZero();
    assertThat(overlap.lift()).isZero();
  }
}
