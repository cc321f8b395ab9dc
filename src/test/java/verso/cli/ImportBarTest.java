package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import verso.report.Messages;

class ImportBarTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  @Test
  void showsTheArchiveItsBytesAndHowManyRecordsWereRead() {
    ImportBar bar = bar();

    bar.begins("takeout-001.zip", 40_000_000);
    bar.bytes(20_000_000);
    bar.records(1_000);
    bar.finishing();

    assertThat(shown()).contains("takeout-001.zip", "20/40 MB");
  }

  @Test
  void beginsAnewForTheNextExport() {
    ImportBar bar = bar();

    bar.begins("first.zip", 1_000_000);
    bar.begins("second.zip", 2_000_000);
    bar.finishing();

    assertThat(shown()).contains("first.zip", "second.zip");
  }

  @Test
  void isSilentBeforeAnythingBegins() {
    bar().finishing();

    assertThat(shown()).isEmpty();
  }

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }

  private ImportBar bar() {
    var nowhere = new PrintWriter(new StringWriter());
    var surroundings =
        new Surroundings(
            nowhere,
            nowhere,
            Map.of(),
            Locale.ENGLISH,
            true,
            true,
            120,
            Path.of("no-samples-here"),
            Clock.systemUTC());
    var console = new Console(surroundings, Messages.in(Locale.ENGLISH));
    return new ImportBar(console, new PrintStream(terminal, true, StandardCharsets.UTF_8));
  }
}
