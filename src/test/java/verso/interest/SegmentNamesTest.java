package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentNamesTest {
  private final SegmentNames names = new SegmentNames();

  @ParameterizedTest
  @CsvSource({
    "3P_Custom_AutoIntenders_04May2020_US, Auto Intenders",
    "Experian_New_Parents, New Parents",
    "TEST_Pet_Owners_UK, Pet Owners",
    "Coffee-Lovers, Coffee Lovers"
  })
  void leavesWhatAPersonWouldSay(String segment, String words) {
    assertThat(names.words(segment)).isEqualTo(words);
  }

  @Test
  void leavesAllWhenNothingElseWouldBeLeft() {
    assertThat(names.words("Custom_3P")).isEqualTo("Custom 3P");
  }

  @Test
  void keepsCodesThatAreWords() {
    assertThat(names.words("Test drive in Italy")).contains("Test drive");
  }

  @ParameterizedTest
  @CsvSource({"Sports > Tennis", "Sports::Tennis", "Sports/Tennis", "Sports | Tennis"})
  void splitsPaths(String path) {
    assertThat(names.path(path)).containsExactly("Sports", "Tennis");
  }

  @Test
  void aTextThatIsNoPathIsOneStep() {
    assertThat(names.path("Food and drink")).containsExactly("Food and drink");
  }
}
