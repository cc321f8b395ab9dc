package verso.platform.google;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoogleLocationTest {

  @Test
  void writesDegreesExactly() {
    assertThat(GoogleLocation.degrees("488583701", 90)).isEqualTo("48.8583701");
    assertThat(GoogleLocation.degrees("-1", 180)).isEqualTo("-0.0000001");
  }

  @Test
  void undoesTheOverflowOfOldFiles() {
    assertThat(GoogleLocation.degrees("4293767296", 180)).isEqualTo("-0.1200000");
  }

  @Test
  void readsNonsenseAsNoPosition() {
    assertThat(GoogleLocation.degrees("", 90)).isEmpty();
    assertThat(GoogleLocation.degrees("-", 90)).isEmpty();
    assertThat(GoogleLocation.degrees("1.5", 90)).isEmpty();
    assertThat(GoogleLocation.degrees("123456789012", 90)).isEmpty();
  }
}
