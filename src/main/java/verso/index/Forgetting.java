package verso.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import verso.trace.Source;
import verso.trace.Trace;

/**
 * Takes imports out of an index. A trace goes with the last of its sources; one that another import
 * brought too stays, with that one's source. For one use.
 */
final class Forgetting {
  private final IndexWriter writer;
  private final Set<String> imports;
  private final Set<String> platforms;
  private final IndexSearcher searcher;
  private final FurtherSources sources;
  private final Records records;

  /** Traces already put back: 16 bytes each. */
  private final IdSet kept = new IdSet();

  private Forgetting(
      IndexWriter writer, DirectoryReader before, Set<String> imports, Set<String> platforms)
      throws IOException {
    this.writer = writer;
    this.imports = imports;
    this.platforms = platforms;
    searcher = new IndexSearcher(before);
    sources = new FurtherSources(before);
    records = new Records(before);
  }

  /**
   * Forgets the imports that match, and whatever else there is of these platforms, and commits.
   * Lucene only marks documents as deleted; merging the segments that hold one is what erases it.
   */
  static void in(IndexWriter writer, Predicate<ImportReport> which, Set<String> platforms)
      throws IOException {
    try (DirectoryReader before = DirectoryReader.open(writer.getDirectory())) {
      new Forgetting(writer, before, importsThat(which, before), platforms).forget();
      new VerdictForgetting(writer, before).forget();
    }
    writer.forceMergeDeletes();
    writer.commit();
  }

  private static Set<String> importsThat(Predicate<ImportReport> which, DirectoryReader before)
      throws IOException {
    return IndexedTraces.imports(before).stream()
        .filter(which)
        .map(ImportReport::id)
        .collect(Collectors.toSet());
  }

  private void forget() throws IOException {
    writer.deleteDocuments(
        anyOf(Schema.ENTRY_IMPORT, imports),
        anyOf(Schema.IMPORT, imports),
        anyOf(Schema.PLATFORM, platforms),
        anyOf(Schema.SOURCE_IMPORT, imports),
        anyOf(Schema.REPORT, imports));
    sources.forEachTraceFoundBesides(imports, id -> keep(IdBits.of(id)));
  }

  private static Query anyOf(String field, Set<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** Puts back a trace that went with its first source, though another import has it too. */
  private void keep(IdBits id) throws IOException {
    Query trace = new TermQuery(new Term(Schema.ID, id.term()));
    for (ScoreDoc at : searcher.search(trace, 1, Sort.INDEXORDER).scoreDocs) {
      Trace found = records.read(at.doc, StoredForm::trace);
      if (platforms.contains(found.platform())) {
        writer.deleteDocuments(new Term(Schema.SOURCE_OF, id.term()));
      } else if (imports.contains(found.source().importId()) && kept.add(id)) {
        putBack(found, filing(at.doc), id);
      }
    }
  }

  private Filing filing(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var columns = new Columns(leaf);
    columns.moveTo(document - leaf.docBase);
    return columns.filing();
  }

  private void putBack(Trace trace, Filing filing, IdBits id) throws IOException {
    List<Source> others =
        sources.of(id, records).stream()
            .filter(source -> !imports.contains(source.importId()))
            .toList();
    writer.deleteDocuments(new Term(Schema.SOURCE_OF, id.term()));
    writer.addDocument(Schema.trace(from(others.getFirst(), trace), filing, id));
    for (Source other : others.subList(1, others.size())) {
      writer.addDocument(Schema.source(other, id));
    }
  }

  private static Trace from(Source source, Trace trace) {
    return new Trace(
        trace.platform(),
        trace.account(),
        trace.kind(),
        trace.origin(),
        trace.moment(),
        trace.subject(),
        trace.text(),
        trace.details(),
        trace.identity(),
        source);
  }
}
