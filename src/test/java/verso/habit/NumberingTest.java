package verso.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import verso.index.NameKey;

class NumberingTest {

  @Test
  void numbersNamesInTheOrderOfTheirKeysWhateverTheOrderTheyCameIn() {
    var numbering = new Numbering();
    LongStream.of(30, -5, 12, 30).forEach(numbering::add);
    numbering.close();

    assertThat(numbering.of(-5)).isEqualTo(1);
    assertThat(numbering.of(12)).isEqualTo(2);
    assertThat(numbering.of(30)).isEqualTo(3);
    assertThat(numbering.of(NameKey.NONE)).isZero();
  }

  @Test
  void growsWithTheNames() {
    var numbering = new Numbering();
    LongStream.rangeClosed(1, 100_000).forEach(numbering::add);
    numbering.close();

    assertThat(LongStream.rangeClosed(1, 100_000).allMatch(key -> numbering.of(key) == key))
        .isTrue();
  }
}
