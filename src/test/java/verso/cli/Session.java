package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A person at the command line: one store, a fixed clock, and what each command answers. */
public final class Session {
  public static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  private final Path store;
  private final Map<String, String> environment = new HashMap<>();
  private boolean isTerminal;
  private int columns = 100;

  public Session(Path store) {
    this.store = store;
    environment.put("VERSO_STORE", store.toString());
    environment.put("LANG", "en_US.UTF-8");
  }

  public Path store() {
    return store;
  }

  public Session onATerminal() {
    isTerminal = true;
    return this;
  }

  public Session with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  public Session columns(int count) {
    columns = count;
    return this;
  }

  /** Runs a command; whatever it does, it shows no stack trace. */
  public Answer run(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    var surroundings =
        new Surroundings(
            new PrintWriter(out),
            new PrintWriter(err),
            environment,
            Languages.wanted(List.of(words), environment, Locale.ENGLISH),
            isTerminal,
            false,
            columns,
            Path.of("no-samples-here"),
            Clock.fixed(NOW, ZoneOffset.UTC));
    int status = Verso.in(surroundings).run(words);
    assertThat(out + "\n" + err).doesNotContain("\tat ", "Exception:", "Exception in");
    return new Answer(status, out.toString(), err.toString());
  }

  /**
   * What a command answered.
   *
   * @param status exit status
   * @param out what went to stdout
   * @param err what went to stderr
   */
  public record Answer(int status, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Everything on stdout as one JSON object. */
    public JsonNode json() throws IOException {
      assertThat(out.lines()).hasSize(1);
      return JSON.readTree(out);
    }

    /** Every line of stdout as a JSON object. */
    public List<JsonNode> jsonLines() throws IOException {
      var lines = new ArrayList<JsonNode>();
      for (String line : out.lines().toList()) {
        lines.add(JSON.readTree(line));
      }
      return lines;
    }

    public Answer hasStatus(int expected) {
      assertThat(status).as("status; stderr: %s", err).isEqualTo(expected);
      return this;
    }
  }
}
