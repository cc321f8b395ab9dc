package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonLinesTest {

  @Test
  void readsAValuePerLine() {
    Collected found = Collected.from(new JsonLines(), "{\"a\":1}\n\n{\"a\":\"two\"}\r\n");

    assertThat(found.values())
        .extracting(value -> value.get("a").text())
        .containsExactly("1", "two");
    assertThat(found.places()).containsExactly("line 1", "line 3");
  }

  @Test
  void losesOnlyTheLineThatIsDamaged() {
    Collected found =
        Collected.from(new JsonLines(), "{\"a\":1}\n{\"a\":\"Ada\n{\"a\":3}\n{\"a\":");

    assertThat(found.places()).containsExactly("line 1", "line 3");
    assertThat(found.problems)
        .containsExactly(
            "line 2: This line is not valid JSON.", "line 4: This line is not valid JSON.");
  }
}
