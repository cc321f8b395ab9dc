package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import verso.index.StoredTrace;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class TraceJsonTest {
  private static final Source SOURCE = new Source("x-1", "ada.zip", "data/like.js", "/0/like");

  private static TraceBuilder like() {
    return Trace.builder("x", Kind.REACTION, Origin.OBSERVED, "A post", SOURCE);
  }

  private static String json(TraceBuilder builder) {
    Trace trace = builder.build();
    return JsonText.of(TraceJson.of(new StoredTrace(trace, List.of(trace.source()))));
  }

  @Test
  void hasTheFieldsOfTheContractInTheirOrder() {
    String json =
        json(
            like()
                .account("ada")
                .when(Moment.at(Instant.parse("2024-01-31T10:11:12Z")))
                .text("More words")
                .detail("url", "https://example.org/1"));

    assertThat(json.replaceFirst("\"id\":\"[0-9a-z]{26}\"", "\"id\":\"…\""))
        .isEqualTo(
            """
            {"id":"…","platform":"x","account":"ada","kind":"REACTION","origin":"OBSERVED",\
            "time":"2024-01-31T10:11:12Z","timePrecision":"EXACT","timeStanding":"STATED",\
            "subject":"A post","text":"More words","details":{"url":"https://example.org/1"},\
            "sources":[{"import":"x-1","archive":"ada.zip","path":"data/like.js","at":"/0/like"}]}\
            """);
  }

  @Test
  void aTimeThatIsNotKnownIsNull() {
    assertThat(json(like())).contains("\"time\":null,\"timePrecision\":\"NONE\"");
  }

  @Test
  void aDetailThatOccursTwiceIsAList() {
    assertThat(json(like().detail("basis", "LOOKALIKE").detail("basis", "CATALOG")))
        .contains("\"details\":{\"basis\":[\"LOOKALIKE\",\"CATALOG\"]}");
  }
}
