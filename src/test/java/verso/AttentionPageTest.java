package verso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import verso.claim.Benchmark;
import verso.claim.Benchmarks;

/**
 * Keeps {@code docs/attention.md} true: it explains every figure there is, and no other. {@code
 * -Dverso.golden=update} writes the table of published figures anew.
 */
class AttentionPageTest {
  private static final Path PAGE = Path.of("docs/attention.md");
  private static final Path MESSAGES =
      Path.of("src/main/resources/verso/report/messages_en.properties");

  private static final Pattern FIGURE = Pattern.compile("(?m)^figure\\.(\\S+?)(?:\\.together)? =");
  private static final Pattern CODE = Pattern.compile("`([A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*)`");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(<!-- benchmarks:begin -->\n)(.*?)(<!-- benchmarks:end -->)", Pattern.DOTALL);

  /** Feelings have an id each and one sentence for all; whole ids serve as examples. */
  private static final Set<String> OTHER_IDS = Set.of("words.joy", "sessions.perDay.tiktok");

  @Test
  void explainsEveryFigureThatThereIs() throws IOException {
    assertThat(mentioned()).containsAll(figures());
  }

  @Test
  void namesNoFigureThatThereIsNot() throws IOException {
    Set<String> families =
        figures().stream().map(AttentionPageTest::family).collect(Collectors.toSet());

    Set<String> named =
        mentioned().stream()
            .filter(id -> id.contains(".") && families.contains(family(id)))
            .filter(id -> !OTHER_IDS.contains(id) && !Benchmarks.has(id))
            .collect(Collectors.toSet());

    assertThat(figures()).containsAll(named);
  }

  @Test
  void listsThePublishedFiguresOfTheTable() throws IOException {
    String table =
        Benchmarks.all().stream()
            .map(AttentionPageTest::row)
            .collect(
                Collectors.joining(
                    "\n",
                    "| Id | What | Value | Of whom | Source, and what to know |\n"
                        + "|---|---|---:|---|---|\n",
                    "\n"));

    if ("update".equals(System.getProperty("verso.golden"))) {
      String page = PUBLISHED.matcher(Files.readString(PAGE)).replaceAll("$1\u0000$3");
      Files.writeString(PAGE, page.replace("\u0000", table));
    }
    Matcher published = PUBLISHED.matcher(Files.readString(PAGE));

    assertThat(published.find()).isTrue();
    assertThat(published.group(2)).isEqualTo(table);
  }

  private static Set<String> figures() throws IOException {
    return found(FIGURE, MESSAGES);
  }

  private static Set<String> mentioned() throws IOException {
    return found(CODE, PAGE);
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String family(String id) {
    return id.split("\\.")[0];
  }

  private static String row(Benchmark one) {
    String many = one.n().isPresent() ? ", n = " + grouped(one.n().getAsInt()) : "";
    String year = one.year().isPresent() ? ", " + one.year().getAsInt() : "";
    String unverified = one.standing() == Benchmark.Standing.UNVERIFIED ? " *(unverified)*" : "";
    return "| `%s` | %s | %s | %s%s%s | %s%s; %s |"
        .formatted(
            one.id(),
            one.measure().english(),
            value(one),
            one.population().english(),
            year,
            many,
            one.source(),
            unverified,
            one.caveat().english());
  }

  private static String value(Benchmark one) {
    String said = said(one.value(), one.unit());
    if (one.low().isPresent() || one.high().isPresent()) {
      return (one.low().isPresent() ? "at least " : "at most ") + said;
    }
    return one.standing() == Benchmark.Standing.VERIFIED ? said : "about " + said;
  }

  private static String said(double value, String unit) {
    return switch (unit) {
      case "share" -> grouped(value * 100) + "%";
      case "count", "items", "correlation", "per day" -> grouped(value);
      default -> grouped(value) + " " + unit;
    };
  }

  private static String grouped(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(value);
  }
}
