package verso.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import verso.trace.Source;
import verso.trace.Trace;

/** One commit of the index, as traces. */
final class IndexedTraces implements Traces {
  /** Traces found at once when all are handed over: enough to make finding them cheap. */
  private static final int PAGE = 100_000;

  private static final int SHORTEST_PREFIX = 6;

  /** Undated traces come last in both orders; equal times stay in the order of the index. */
  private static final Sort NEWEST = new Sort(byTime(true, Long.MIN_VALUE));

  private static final Sort OLDEST = new Sort(byTime(false, Long.MAX_VALUE));

  private final DirectoryReader reader;
  private final Faults faults;
  private final Scope scope;
  private final boolean isView;
  private final IndexSearcher searcher;
  private final FurtherSources sources;
  private final Queries queries;
  private final long size;

  IndexedTraces(DirectoryReader reader, Faults faults) throws IOException {
    this(reader, faults, Scope.ALL, false);
  }

  private IndexedTraces(DirectoryReader reader, Faults faults, Scope scope, boolean isView)
      throws IOException {
    this.reader = reader;
    this.faults = faults;
    this.scope = scope;
    this.isView = isView;
    searcher = new IndexSearcher(reader);
    sources = new FurtherSources(reader);
    queries = Queries.within(scope, sources);
    size = searcher.count(queries.of(TraceQuery.ALL));
  }

  @Override
  public Traces within(Scope part) throws IOException {
    return faults.explaining(() -> new IndexedTraces(reader, faults, part, true));
  }

  private static SortField byTime(boolean descending, long undated) {
    return new SortField(Schema.TIME, SortField.Type.LONG, descending, undated);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long count(TraceQuery query) throws IOException {
    return faults.explaining(() -> (long) searcher.count(queries.of(query)));
  }

  @Override
  public Hits search(TraceQuery query, int offset, int limit) throws IOException {
    return faults.explaining(() -> page(query, offset, limit));
  }

  private Hits page(TraceQuery query, int offset, int limit) throws IOException {
    Query meant = queries.of(query);
    int wanted = (int) Math.min((long) offset + limit, reader.maxDoc());
    if (limit <= 0 || offset >= wanted) {
      return new Hits(searcher.count(meant), List.of(), Optional.empty());
    }
    TopDocs found = best(meant, query, Optional.empty(), wanted);
    List<Hit> hits = new ArrayList<>();
    var records = new Records(reader);
    boolean words = Queries.hasText(query);
    // What it is narrowed by is in none of the texts, so that with it none would match.
    var snippets = new Snippets(words ? queries.words(query) : meant);
    boolean ranked = words && query.sort() == TraceQuery.Sort.RELEVANCE;
    for (int i = offset; i < found.scoreDocs.length; i++) {
      ScoreDoc at = found.scoreDocs[i];
      StoredTrace stored = scope.seen(stored(at.doc, records));
      hits.add(new Hit(stored, ranked ? at.score : 0, words ? snippets.of(stored.trace()) : ""));
    }
    return new Hits(total(found, meant), hits, suggestion(query, found));
  }

  /** Ranking skips what cannot be among the best, so the number of all is counted apart. */
  private long total(TopDocs found, Query query) throws IOException {
    return found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
        ? found.totalHits.value()
        : searcher.count(query);
  }

  private Optional<String> suggestion(TraceQuery query, TopDocs found) throws IOException {
    return found.scoreDocs.length == 0 && Queries.hasText(query)
        ? new Spelling(reader).suggestion(query.text())
        : Optional.empty();
  }

  private TopDocs best(Query meant, TraceQuery query, Optional<ScoreDoc> after, int limit)
      throws IOException {
    ScoreDoc last = after.orElse(null);
    return switch (query.sort()) {
      case NEWEST -> searcher.searchAfter(last, meant, limit, NEWEST);
      case OLDEST -> searcher.searchAfter(last, meant, limit, OLDEST);
      case RELEVANCE ->
          Queries.hasText(query)
              ? searcher.searchAfter(last, meant, limit)
              : searcher.searchAfter(last, meant, limit, Sort.INDEXORDER);
    };
  }

  @Override
  public Facets facets(TraceQuery query) throws IOException {
    return faults.explaining(() -> new FacetCounter(searcher, queries).of(query));
  }

  @Override
  public void each(TraceQuery query, Consumer<StoredTrace> consumer) throws IOException {
    Query meant = faults.explaining(() -> queries.of(query));
    Records records = faults.explaining(() -> Records.inOrder(reader));
    var handover = new Handover(records, faults, trace -> consumer.accept(scope.seen(trace)));
    TopDocs page = next(meant, query, Optional.empty());
    while (page.scoreDocs.length > 0) {
      handover.accept(page.scoreDocs);
      page = next(meant, query, Optional.of(last(page)));
    }
  }

  private TopDocs next(Query meant, TraceQuery query, Optional<ScoreDoc> after) throws IOException {
    return faults.explaining(() -> best(meant, query, after, PAGE));
  }

  @Override
  public void glance(TraceQuery query, Consumer<Glance> consumer) throws IOException {
    faults.explainingStep(
        () -> searcher.search(queries.of(query), new GlanceCollector.Manager(consumer)));
  }

  @Override
  public StoredTrace at(int number) throws IOException {
    return faults.explaining(() -> stored(number, new Records(reader)));
  }

  private static ScoreDoc last(TopDocs page) {
    return page.scoreDocs[page.scoreDocs.length - 1];
  }

  @Override
  public Optional<StoredTrace> find(String idOrPrefix) throws IOException {
    String prefix = idOrPrefix.toLowerCase(Locale.ROOT);
    if (prefix.length() < SHORTEST_PREFIX || !IdBits.isPrefix(prefix)) {
      return Optional.empty();
    }
    return faults.explaining(() -> {
      TopDocs found = searcher.search(idsFrom(prefix), 2, Sort.INDEXORDER);
      return found.scoreDocs.length == 1
          ? Optional.of(stored(found.scoreDocs[0].doc, new Records(reader)))
          : Optional.empty();
    });
  }

  private static Query idsFrom(String prefix) {
    BytesRef first = IdBits.first(prefix).term();
    BytesRef last = IdBits.last(prefix).term();
    return new TermRangeQuery(Schema.ID, first, last, true, true);
  }

  private StoredTrace stored(int document, Records records) throws IOException {
    Trace trace = records.read(document, StoredForm::trace);
    String id = trace.id();
    List<Source> places = new ArrayList<>(List.of(trace.source()));
    for (Source further : sources.of(IdBits.of(id), records)) {
      if (places.stream().noneMatch(known -> isSamePlace(known, further))) {
        places.add(further);
      }
    }
    return new StoredTrace(id, trace, places);
  }

  /** The same archive imported twice is one place. */
  private static boolean isSamePlace(Source one, Source other) {
    return one.archive().equals(other.archive())
        && one.path().equals(other.path())
        && one.at().equals(other.at());
  }

  @Override
  public List<ImportReport> imports() throws IOException {
    return faults.explaining(() -> imports(reader).stream().filter(scope::includes).toList());
  }

  /** The reports on all imports of a commit, oldest first. */
  static List<ImportReport> imports(DirectoryReader reader) throws IOException {
    var reports = new Term(Schema.ASIDE, Schema.ASIDE_REPORT);
    int most = Math.max(1, reader.docFreq(reports));
    TopDocs found = new IndexSearcher(reader).search(new TermQuery(reports), most, Sort.INDEXORDER);
    List<ImportReport> imports = new ArrayList<>();
    var records = new Records(reader);
    for (ScoreDoc at : found.scoreDocs) {
      imports.add(records.read(at.doc, StoredForm::report));
    }
    imports.sort(Comparator.comparing(ImportReport::importedAt).thenComparing(ImportReport::id));
    return List.copyOf(imports);
  }

  @Override
  public void entries(String importId, Consumer<EntryReport> consumer) throws IOException {
    Term which =
        importId.isEmpty()
            ? new Term(Schema.ASIDE, Schema.ASIDE_ENTRY)
            : new Term(Schema.ENTRY_IMPORT, importId);
    Sort byPath = new Sort(new SortField(Schema.ENTRY_PATH, SortField.Type.STRING));
    faults.explainingStep(() -> {
      var records = new Records(reader);
      TopDocs page = searcher.search(new TermQuery(which), PAGE, byPath);
      while (page.scoreDocs.length > 0) {
        for (ScoreDoc at : page.scoreDocs) {
          consumer.accept(records.read(at.doc, StoredForm::entry));
        }
        page = searcher.searchAfter(last(page), new TermQuery(which), PAGE, byPath);
      }
    });
  }

  @Override
  public List<Verdict> verdicts() throws IOException {
    return faults.explaining(() -> StoredVerdicts.in(reader));
  }

  @Override
  public void close() throws IOException {
    if (isView) {
      return;
    }
    Directory directory = reader.directory();
    IOUtils.close(reader, directory);
  }
}
