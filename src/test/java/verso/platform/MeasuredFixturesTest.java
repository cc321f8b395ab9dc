package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.interest.TraceTopics;
import verso.measure.Mark;
import verso.measure.Measures;
import verso.platform.catalog.PlatformCatalog;
import verso.table.Table;
import verso.trace.Trace;

/**
 * What is measured of every platform's fixtures, for people to look at: {@code measured.tsv}. A sum
 * of seconds that nobody could have spent shows a wrong unit. {@code -Dverso.golden=update} writes
 * it anew.
 */
class MeasuredFixturesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/measure/measured.tsv");
  private static final boolean UPDATE = "update".equals(System.getProperty("verso.golden"));
  private static final String LENGTH = "duration";
  private static final String HEAD =
      """
      # What is measured of the fixtures of each platform. Written by MeasuredFixturesTest; read it before you commit it.
      # Columns: platform, kind, traces, of these with seconds, seconds in all, with a maker, marks
      """;

  private final Measures measures = new Measures();

  @TempDir Path folder;

  @Test
  void measuresWhatPeopleLookedAt() throws IOException {
    var lines = new ArrayList<String>();
    for (Platform platform : PlatformCatalog.all().platforms()) {
      lines.addAll(lines(platform));
    }
    String found = HEAD + lines.stream().sorted().collect(Collectors.joining("\n", "", "\n"));
    if (UPDATE) {
      Files.writeString(GOLDEN, found);
    }

    assertThat(found).isEqualTo(Files.readString(GOLDEN));
  }

  /** A new platform's lengths must be looked at: they get a unit, or a reason to have none. */
  @Test
  void knowsTheUnitOfEveryLength() throws IOException {
    Set<String> listed =
        Table.rows(Measures.class, "durations.tsv").stream()
            .filter(row -> row.get(3).equals(LENGTH))
            .map(row -> row.get(0) + " " + row.get(1).replace("*", ""))
            .collect(Collectors.toUnmodifiableSet());

    for (Platform platform : PlatformCatalog.all().platforms()) {
      assertThat(traces(platform))
          .filteredOn(trace -> trace.details().first(LENGTH).isPresent())
          .extracting(trace -> platform.id() + " " + trace.kind())
          .allSatisfy(
              of -> assertThat(listed).containsAnyOf(of, of.substring(0, of.indexOf(' ') + 1)));
    }
  }

  private List<String> lines(Platform platform) throws IOException {
    Map<String, List<Trace>> byKind =
        traces(platform).stream()
            .collect(
                Collectors.groupingBy(t -> t.kind().name(), TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream()
        .filter(entry -> isMeasured(entry.getValue()))
        .map(entry -> line(platform.id(), entry))
        .toList();
  }

  private List<Trace> traces(Platform platform) throws IOException {
    var traces = new ArrayList<Trace>();
    for (Fixture fixture : Fixture.of(platform.id())) {
      traces.addAll(ReadExport.of(fixture.zippedIn(folder), PlatformCatalog.all()).traces);
    }
    traces.removeIf(trace -> !trace.platform().equals(platform.id()));
    return traces;
  }

  private boolean isMeasured(List<Trace> traces) {
    return traces.stream()
        .anyMatch(trace -> measures.seconds(trace) >= 0 || measures.marks(trace, List.of()) != 0);
  }

  private String line(String platform, Map.Entry<String, List<Trace>> kind) {
    List<Trace> traces = kind.getValue();
    int[] seconds = traces.stream().mapToInt(measures::seconds).filter(s -> s >= 0).toArray();
    long made = traces.stream().filter(trace -> TraceTopics.makerOf(trace).isPresent()).count();
    return Stream.of(
            platform,
            kind.getKey(),
            traces.size(),
            seconds.length,
            IntStream.of(seconds).sum(),
            made,
            marks(traces))
        .map(String::valueOf)
        .collect(Collectors.joining("\t"));
  }

  private String marks(List<Trace> traces) {
    return Stream.of(Mark.values())
        .map(mark ->
            Map.entry(
                mark, traces.stream().filter(t -> mark.isIn(measures.marks(t, List.of()))).count()))
        .filter(count -> count.getValue() > 0)
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
