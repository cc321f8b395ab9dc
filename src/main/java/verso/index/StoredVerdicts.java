package verso.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** The verdicts in an index: at most one for each claim, each change of them one commit. */
final class StoredVerdicts {
  private StoredVerdicts() {}

  /** All of them, the oldest first. */
  static List<Verdict> in(DirectoryReader reader) throws IOException {
    var all = new Term(Schema.ASIDE, Schema.ASIDE_VERDICT);
    int most = Math.max(1, reader.docFreq(all));
    TopDocs found = new IndexSearcher(reader).search(new TermQuery(all), most, Sort.INDEXORDER);
    List<Verdict> verdicts = new ArrayList<>();
    var records = new Records(reader);
    for (ScoreDoc at : found.scoreDocs) {
      verdicts.add(records.read(at.doc, StoredForm::verdict));
    }
    verdicts.sort(Comparator.comparing(Verdict::at).thenComparing(Verdict::claimId));
    return List.copyOf(verdicts);
  }

  /** Puts a verdict in the place of the one there was on the same claim. */
  static void put(Verdict verdict, IndexWriter writer) throws IOException {
    writer.updateDocument(new Term(Schema.VERDICT, verdict.claimId()), Schema.verdict(verdict));
    writer.commit();
  }

  static void remove(String claimId, IndexWriter writer) throws IOException {
    writer.deleteDocuments(new Term(Schema.VERDICT, claimId));
    writer.commit();
  }
}
