package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource({
    "caf\u00c3\u00a9, café",
    "\u00f0\u009f\u0091\u008d, 👍",
    "l\u00e2\u0080\u0099\u00c3\u00a9t\u00c3\u00a9, l’été",
    "\u00d0\u0090\u00d0\u00b2, Ав"
  })
  void repairsUtf8WrittenAsLatin1(String broken, String repaired) {
    assertThat(Mojibake.repair(broken)).isEqualTo(repaired);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "café", "Ünsal", "naïve Zoë", "日本", "👍", "Ã", "â€™ ’"})
  void leavesRightTextAlone(String text) {
    assertThat(Mojibake.repair(text)).isEqualTo(text);
  }

  @Test
  void dropsACharacterThatWasCut() {
    assertThat(Mojibake.repair("caf\u00c3\u00a9 \u00f0\u009f\u0091")).isEqualTo("café ");
  }

  @Property
  void repairsWhatWasBroken(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String right = new String(bytes, StandardCharsets.UTF_8);
    String broken = new String(bytes, StandardCharsets.ISO_8859_1);

    assertThat(Mojibake.repair(broken)).isEqualTo(right);
  }
}
