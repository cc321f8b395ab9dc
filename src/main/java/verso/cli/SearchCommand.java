package verso.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verso.index.Hit;
import verso.index.Hits;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.report.TraceJson;
import verso.trace.Kind;
import verso.trace.Origin;

/** {@code verso search}: finds something in the person's own data. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "search.query")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-p", "--platform"},
      paramLabel = "P",
      descriptionKey = "search.platform")
  private Set<String> platforms = new LinkedHashSet<>();

  @Option(
      names = {"-k", "--kind"},
      paramLabel = "K",
      descriptionKey = "search.kind")
  private Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  @Option(
      names = {"-o", "--origin"},
      paramLabel = "O",
      descriptionKey = "search.origin")
  private Set<Origin> origins = EnumSet.noneOf(Origin.class);

  @Option(names = "--from", paramLabel = "T", descriptionKey = "search.from")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "T", descriptionKey = "search.to")
  private Optional<String> to = Optional.empty();

  @Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "search.sort")
  private TraceQuery.Sort sort = TraceQuery.Sort.RELEVANCE;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "search.limit",
      converter = Amount.class)
  private int limit = 20;

  @Option(
      names = "--offset",
      paramLabel = "N",
      descriptionKey = "search.offset",
      converter = Amount.class)
  private int offset;

  @Option(names = "--count", descriptionKey = "search.count")
  private boolean count;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      if (count) {
        console.line(Long.toString(traces.count(query())));
      } else {
        print(traces.search(query(), offset, limit), traces.size() == 0);
      }
      return ExitStatus.DONE;
    }
  }

  private TraceQuery query() throws WrongUseException {
    Optional<Instant> earliest = DateArgument.of(console, "--from", from, false);
    Optional<Instant> latest = DateArgument.of(console, "--to", to, true);
    return new TraceQuery(
        String.join(" ", words), platforms, kinds, origins, Set.of(), earliest, latest, sort);
  }

  private void print(Hits hits, boolean isEmptyStore) {
    if (common.json()) {
      hits.hits().forEach(hit -> console.json(json(hit)));
      return;
    }
    var lines = new HitLines(console, common);
    hits.hits().forEach(lines::print);
    console.warn(common, summary(hits, isEmptyStore));
  }

  private String summary(Hits hits, boolean isEmptyStore) {
    if (isEmptyStore) {
      return console.text("store.empty");
    }
    if (hits.total() == 0) {
      return hits.suggestion()
          .map(better -> console.text("search.suggestion", "query", better))
          .orElseGet(() -> console.text("search.nothing"));
    }
    return console.text(
        "search.shown", "shown", hits.hits().size(), "total", hits.total(), "from", offset + 1);
  }

  private static Map<String, Object> json(Hit hit) {
    Map<String, Object> json = TraceJson.of(hit.stored());
    json.put("score", hit.score());
    return json;
  }
}
