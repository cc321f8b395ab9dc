package verso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.trace.Kind;

class JsonTextTest {

  @Test
  void writesEveryKindOfValueInOrderOnOneLine() {
    var json = new LinkedHashMap<String, Object>();
    json.put("text", "two\nlines \"quoted\" <script>");
    json.put("number", 3);
    json.put("long", 4_000_000_000L);
    json.put("double", 0.25);
    json.put("truth", true);
    json.put("time", Instant.parse("2024-01-31T10:11:12Z"));
    json.put("kind", Kind.AD_IMPRESSION);
    json.put("list", List.of("a", 1));
    json.put("some", Optional.of("x"));
    json.put("none", Optional.empty());

    assertThat(JsonText.of(json))
        .isEqualTo(
            "{\"text\":\"two\\nlines \\\"quoted\\\" <script>\",\"number\":3,\"long\":4000000000,"
                + "\"double\":0.25,\"truth\":true,\"time\":\"2024-01-31T10:11:12Z\","
                + "\"kind\":\"AD_IMPRESSION\",\"list\":[\"a\",1],\"some\":\"x\",\"none\":null}");
  }

  @Test
  void escapesWhatSteersATerminal() {
    assertThat(JsonText.of(List.of("\u001b[31m"))).isEqualTo("[\"\\u001B[31m\"]");
  }

  @Test
  void refusesWhatHasNoJson() {
    assertThatThrownBy(() -> JsonText.of(Map.of("a", new Object())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
