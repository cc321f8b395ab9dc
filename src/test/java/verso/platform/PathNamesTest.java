package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ads/My Interests.json",
        "ads\\my interests.json",
        "ads/my  interests.json",
        "ads/my interests (1).json",
        "ads/my interests(12).json"
      })
  void theSameFileHasOneName(String path) {
    assertThat(PathNames.normal(path)).isEqualTo("ads/my interests.json");
  }

  @Test
  void numbersInBracketsElsewhereStay() {
    assertThat(PathNames.normal("Chats (2)/Trip (2024).json"))
        .isEqualTo("chats (2)/trip (2024).json");
  }
}
