package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddedJsonTest {

  @Test
  void readsAValueInsideAText() {
    assertThat(EmbeddedJson.parse("{\"birth_year\":1990}").get("birth_year").text())
        .isEqualTo("1990");
  }

  @Test
  void readsAListWithoutBracketsAndWithRawLineEnds() {
    Value list = EmbeddedJson.parseList("{\"text\":\"a\nb\"},{\"text\":\"c\"}");

    assertThat(list.leaves()).containsExactly("a\nb", "c");
  }

  @Test
  void readsPlainWordsAsNothing() {
    assertThat(EmbeddedJson.parse("no JSON here")).isEqualTo(Value.NOTHING);
    assertThat(EmbeddedJson.parse("")).isEqualTo(Value.NOTHING);
    assertThat(EmbeddedJson.parse("{} and more")).isEqualTo(Value.NOTHING);
  }
}
