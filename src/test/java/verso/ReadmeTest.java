package verso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import verso.cli.Surroundings;
import verso.cli.Verso;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;

/**
 * Keeps the README and the pages in {@code docs} true. {@code -Dverso.golden=update} writes the
 * table of platforms and the transcript anew.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SEARCH = Path.of("docs/search.md");
  private static final boolean UPDATE = "update".equals(System.getProperty("verso.golden"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /** Commands of the launcher itself. */
  private static final Set<String> LAUNCHER = Set.of("test", "format", "java");

  private static final Pattern COMMAND = Pattern.compile("\\./verso ([a-z][a-z-]*)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern SECONDS = Pattern.compile("in [0-9.]+ m?s\\.");

  /** A row of a table: a query, what it finds, how often. */
  private static final Pattern HITS = Pattern.compile("(?m)^(\\| `([^`]+)`.* \\| )\\d+ \\|$");

  /** The id of a figure, without what it is of. */
  private static final Pattern FIGURE =
      Pattern.compile("\"section\": ?\\d+,\\s*\"id\": ?\"(\\w+\\.\\w+)[\\w.]*\",\\s*\"value\"");

  /** Holds the store that the transcript fills, for the searches to look into. */
  @TempDir private static Path folder;

  private static String printed = "";

  @BeforeAll
  static void runTheTranscript() throws IOException {
    printed = transcript(part("transcript", ""));
  }

  private static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      List<Path> pages = docs.filter(page -> page.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(
          Stream.of(README, Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")), pages.stream());
    }
  }

  @Test
  void listsThePlatformsOfTheCatalog() throws IOException {
    String table =
        PlatformCatalog.all().platforms().stream()
            .map(ReadmeTest::row)
            .collect(
                Collectors.joining(
                    "\n",
                    "| Id | Platform | Sections understood | Guide |\n|---|---|---:|---|\n",
                    "\n"));

    assertThat(part("platforms", table)).isEqualTo(table);
  }

  private static String row(Platform platform) {
    long sections =
        platform.rules().stream()
            .filter(rule -> rule.ignoredBecause().isEmpty())
            .map(FileRule::section)
            .distinct()
            .count();
    return "| `%s` | %s | %d | [how to ask, what is read](docs/platforms/%s.md) |"
        .formatted(platform.id(), platform.name(), sections, platform.id());
  }

  @Test
  void showsWhatTheCommandsPrint() throws IOException {
    assertThat(part("transcript", printed)).isEqualTo(printed);
  }

  /**
   * The same commands run again, cut after as many lines as were shown; where the first is cut,
   * too, from the line that is the second on.
   */
  private static String transcript(String shown) {
    var lines = new ArrayList<String>();
    for (String block : shown.replace("```console\n", "").replace("```\n", "").split("(?m)^\\$ ")) {
      if (!block.isBlank()) {
        lines.add(run(block.strip().lines().toList()));
      }
    }
    return "```console\n" + String.join("\n", lines) + "```\n";
  }

  private static String run(List<String> block) {
    String command = block.getFirst();
    boolean isBegun = block.get(1).equals("…");
    boolean isCut = block.getLast().equals("…");
    var out = new StringWriter();
    verso(out, words(command.substring("./verso ".length())));
    List<String> printed =
        out.toString().lines().map(ReadmeTest::timeless).dropWhile(String::isEmpty).toList();
    int from = isBegun ? Math.max(0, printed.indexOf(block.get(2))) : 0;
    int shown = block.size() - (isBegun ? 3 : 2);
    List<String> part = printed.subList(from, isCut ? from + shown : printed.size());
    String begun = isBegun ? "…\n" : "";
    return "$ "
        + command
        + "\n"
        + begun
        + String.join("\n", part).strip()
        + (isCut ? "\n…\n" : "\n");
  }

  private static String timeless(String line) {
    return SECONDS.matcher(line).replaceAll("in … s.").stripTrailing();
  }

  private static int verso(StringWriter out, String... arguments) {
    String temporary = System.getProperty("java.io.tmpdir");
    System.setProperty("java.io.tmpdir", folder.toString());
    try {
      return Verso.in(surroundings(out)).run(arguments);
    } finally {
      System.setProperty("java.io.tmpdir", temporary);
    }
  }

  private static Surroundings surroundings(StringWriter out) {
    return new Surroundings(
        new PrintWriter(out, true),
        new PrintWriter(new StringWriter()),
        Map.of("VERSO_STORE", folder.resolve("store").toString()),
        Locale.ENGLISH,
        false,
        false,
        100,
        Path.of("samples"),
        CLOCK);
  }

  /** Splits as a shell does, as far as the README goes: quotes, and the one pattern in it. */
  private static String[] words(String command) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .flatMap(word -> word.equals("samples/*.zip") ? samples() : Stream.of(word))
        .toArray(String[]::new);
  }

  private static Stream<String> samples() {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".zip"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void countsTheHitsThatTheSearchPageStates() throws IOException {
    String page = Files.readString(SEARCH);

    String counted = HITS.matcher(page).replaceAll(ReadmeTest::quotedHits);
    if (UPDATE) {
      Files.writeString(SEARCH, counted);
    }

    assertThat(Files.readString(SEARCH)).isEqualTo(counted);
  }

  /** Of a platform, a side or an offer, figures carry the id at their end. */
  @ParameterizedTest
  @ValueSource(strings = {"attention --words --json", "predict --json"})
  void explainsTheFiguresThatAreComputed(String command) throws IOException {
    String page = Files.readString(Path.of("docs/attention.md"));
    var out = new StringWriter();

    verso(out, words(command));

    assertThat(FIGURE.matcher(out.toString()).results().map(id -> id.group(1)).distinct())
        .isNotEmpty()
        .allMatch(id -> id.startsWith("words.") || page.contains("`" + id + "`"));
  }

  private static String quotedHits(MatchResult row) {
    var out = new StringWriter();
    verso(out, "search", row.group(2), "--count");
    return Matcher.quoteReplacement(row.group(1) + out.toString().strip() + " |");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namesOnlyCommandsThatThereAre(Path page) throws IOException {
    List<String> commands =
        COMMAND
            .matcher(Files.readString(page))
            .results()
            .map(command -> command.group(1))
            .filter(command -> !LAUNCHER.contains(command))
            .distinct()
            .toList();

    assertThat(commands).allMatch(command -> verso(new StringWriter(), command, "--help") == 0);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksOnlyToWhatIsThere(Path page) throws IOException {
    List<Path> links =
        LINK.matcher(Files.readString(page))
            .results()
            .map(link -> page.resolveSibling(link.group(1)))
            .toList();

    assertThat(links).allSatisfy(link -> assertThat(link).exists());
  }

  @Test
  void testsWithTheCommandThatRunsInCi() throws IOException {
    List<String> ci = Files.readAllLines(Path.of(".ci/run"));

    assertThat(Files.readString(README)).contains("./verso demo ", "./verso test ");
    assertThat(ci.getLast()).startsWith("exec ./verso test");
  }

  /** What stands between two markers of the README; written there first when asked to. */
  private static String part(String name, String wanted) throws IOException {
    var between =
        Pattern.compile(
            "(<!-- %s:begin -->\n)(.*?)(<!-- %s:end -->)".formatted(name, name), Pattern.DOTALL);
    String text = Files.readString(README);
    if (UPDATE && !wanted.isEmpty()) {
      text = between.matcher(text).replaceAll(m -> quoted(m, wanted));
      Files.writeString(README, text);
    }
    var part = between.matcher(text);
    assertThat(part.find()).as("markers of %s", name).isTrue();
    return part.group(2);
  }

  private static String quoted(MatchResult part, String wanted) {
    return Matcher.quoteReplacement(part.group(1) + wanted + part.group(3));
  }
}
