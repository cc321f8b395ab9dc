package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.archive.Limits;
import verso.importing.Original;
import verso.importing.Originals;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.index.StoredTrace;
import verso.platform.catalog.PlatformCatalog;
import verso.report.JsonText;
import verso.report.Messages;
import verso.report.TraceJson;
import verso.trace.Trace;

/**
 * What every platform must do, run on its fixtures: {@code
 * src/test/resources/platforms/<id>/<case>/archive/}. Golden traces stand beside them in {@code
 * expected.jsonl}; {@code -Dverso.golden=update} writes them anew.
 */
public abstract class PlatformContract {
  private static final boolean UPDATE = "update".equals(System.getProperty("verso.golden"));

  @TempDir Path folder;

  /** The platform under test. */
  protected abstract Platform platform();

  @TestFactory
  Stream<DynamicTest> recognizesItsOwnFixtures() {
    return fixtures().map(f -> DynamicTest.dynamicTest(f.name(), () -> recognizes(f)));
  }

  private void recognizes(Fixture fixture) throws IOException {
    ReadExport read = read(fixture, PlatformCatalog.all());

    assertThat(read.export.importIds()).containsKey(platform().id());
  }

  @TestFactory
  Stream<DynamicTest> findsTheGoldenTraces() {
    return fixtures().map(f -> DynamicTest.dynamicTest(f.name(), () -> comparesWithGolden(f)));
  }

  private void comparesWithGolden(Fixture fixture) throws IOException {
    String found =
        read(fixture, PlatformCatalog.all()).traces.stream()
            .map(PlatformContract::golden)
            .collect(Collectors.joining("\n", "", "\n"));
    if (UPDATE) {
      Files.writeString(fixture.golden(), found);
    }

    assertThat(found).isEqualTo(Files.readString(fixture.golden()));
  }

  static String golden(Trace trace) {
    var stored = new StoredTrace(trace, List.of(trace.source()));
    var json = new LinkedHashMap<>(TraceJson.of(stored));
    json.put("path", trace.source().path());
    json.put("at", trace.source().at());
    List.of("id", "platform", "account", "sources").forEach(json::remove);
    if (!trace.account().isEmpty()) {
      json.put("account", trace.account());
    }
    return JsonText.of(json);
  }

  @Test
  void readsSomethingWithEveryRule() throws IOException {
    var used = new TreeSet<String>();
    for (Fixture fixture : fixtures().toList()) {
      read(fixture, PlatformCatalog.all()).entries.stream()
          .filter(e -> e.state() == EntryState.UNDERSTOOD || e.state() == EntryState.IGNORED)
          .forEach(entry -> used.add(entry.section()));
    }

    Set<String> declared =
        platform().rules().stream()
            .filter(rule -> rule.mappings() > 0)
            .map(FileRule::section)
            .collect(Collectors.toCollection(TreeSet::new));
    declared.removeAll(used);
    assertThat(declared).as("sections that no fixture has").isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> leavesNoEntryFailed() {
    return fixtures()
        .map(f ->
            DynamicTest.dynamicTest(
                f.name(),
                () ->
                    assertThat(read(f, PlatformCatalog.all()).entries)
                        .filteredOn(e -> e.state() == EntryState.FAILED || e.problems() > 0)
                        .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> readsEveryRecordAgainAndFindsItsSubjectInIt() {
    return fixtures().map(f -> DynamicTest.dynamicTest(f.name(), () -> readsAgain(f)));
  }

  private void readsAgain(Fixture fixture) throws IOException {
    Path zip = fixture.zippedIn(folder);
    ReadExport read = ReadExport.of(zip, PlatformCatalog.all());
    var originals = new Originals(PlatformCatalog.all(), Limits.DEFAULT);
    for (Trace trace : read.traces) {
      var stored = new StoredTrace(trace, List.of(trace.source()));
      Original original = originals.find(stored, List.of(reportOf(read, trace)));

      assertThat(original).as("%s", golden(trace)).isInstanceOf(Original.Found.class);
      assertThat(comparable(((Original.Found) original).text()))
          .as("%s", golden(trace))
          .contains(comparable(trace.subject()));
    }
  }

  private static ImportReport reportOf(ReadExport read, Trace trace) {
    return new ImportReport(
        trace.source().importId(),
        trace.platform(),
        read.export.archives(),
        read.export.locations(),
        java.time.Instant.EPOCH,
        java.util.Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        0,
        0,
        0,
        java.time.Duration.ZERO);
  }

  /** White space, quoting and HTML entities aside. */
  private static String comparable(String text) {
    return org.jsoup.parser.Parser.unescapeEntities(text, false)
        .replace("\\\"", "\"")
        .replace("\\\\", "\\")
        .replace("\\n", " ")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  @TestFactory
  Stream<DynamicTest> saysTheSameWhenReadTwice() {
    return fixtures()
        .map(f ->
            DynamicTest.dynamicTest(
                f.name(),
                () -> {
                  List<String> once = ids(read(f, PlatformCatalog.all()));

                  assertThat(ids(read(f, PlatformCatalog.all()))).isEqualTo(once);
                }));
  }

  private static List<String> ids(ReadExport read) {
    return read.traces.stream().map(Trace::id).toList();
  }

  @TestFactory
  Stream<DynamicTest> survivesTruncatedFiles() {
    return fixtures()
        .map(f ->
            DynamicTest.dynamicTest(
                f.name(),
                () -> {
                  Path zip =
                      f.zippedIn(folder, bytes -> Arrays.copyOf(bytes, bytes.length * 2 / 3));

                  ReadExport read = ReadExport.of(zip, PlatformCatalog.all());

                  assertThat(read.entries).isNotEmpty();
                  assertThat(read.entries).allSatisfy(PlatformContract::leaksNothing);
                }));
  }

  /** Reasons speak of places, never of what stands there. */
  private static void leaksNothing(EntryReport entry) {
    assertThat(entry.reason()).doesNotContain("Ada", "Example", "@", "http");
  }

  @TestFactory
  Stream<DynamicTest> survivesEmptyFiles() {
    return fixtures()
        .map(f ->
            DynamicTest.dynamicTest(
                f.name(),
                () -> {
                  Path zip = f.zippedIn(folder, bytes -> new byte[0]);

                  ReadExport read = ReadExport.of(zip, PlatformCatalog.all());

                  assertThat(read.traces).isEmpty();
                  assertThat(read.entries).noneMatch(entry -> entry.state() == EntryState.FAILED);
                }));
  }

  @Test
  void isDocumentedInTheOrderThatAllPagesHave() throws IOException {
    Path page = Path.of("docs/platforms", platform().id() + ".md");

    assertThat(page).exists();
    assertThat(Files.readString(page, StandardCharsets.UTF_8))
        .contains(platform().name())
        .containsSubsequence(
            "\n## How to request it\n",
            "\n## What Verso reads\n",
            "\n## What Verso leaves out, and why\n",
            "\n## Worth knowing\n",
            "\n## Formats seen\n",
            "\n## Known gaps\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void isNamedAndGuidedToInBothLanguages(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Guide guide = Guide.to(platform(), locale);

    assertThat(Messages.in(locale).has("platform." + platform().id())).isTrue();
    assertThat(List.of(guide.path(), guide.format(), guide.waiting(), guide.advertising()))
        .noneMatch(String::isBlank);
  }

  /** Of a new page, {@code -Dverso.golden=update} writes the guide below its heading. */
  @Test
  void showsTheGuideOnItsPage() throws IOException {
    Path page = Path.of("docs/platforms", platform().id() + ".md");
    if (UPDATE) {
      Files.writeString(page, GuideSection.putInto(Files.readString(page), platform()));
    }

    assertThat(Files.readString(page)).contains(GuideSection.of(platform()));
  }

  private Stream<Fixture> fixtures() {
    List<Fixture> fixtures = Fixture.of(platform().id());
    assertThat(fixtures).as("fixtures of %s", platform().id()).isNotEmpty();
    return fixtures.stream();
  }

  private ReadExport read(Fixture fixture, PlatformCatalog catalog) throws IOException {
    return ReadExport.of(fixture.zippedIn(folder), catalog);
  }
}
