package verso.index;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * Takes verdicts out of an index together with what they are about: those on claims that only
 * forgotten platforms held, and those whose words no record says any more.
 *
 * @param writer what was forgotten is already deleted in it, and not committed
 * @param before the index as it was
 */
record VerdictForgetting(IndexWriter writer, DirectoryReader before) {

  void forget() throws IOException {
    try (DirectoryReader after = DirectoryReader.open(writer)) {
      Set<String> platforms =
          IndexedTraces.imports(after).stream()
              .map(ImportReport::platform)
              .collect(Collectors.toSet());
      for (Verdict verdict : StoredVerdicts.in(before)) {
        Optional<Verdict> left =
            isSilenced(verdict, after) ? Optional.empty() : verdict.heldBy(platforms);
        if (!left.equals(Optional.of(verdict))) {
          replace(verdict, left);
        }
      }
    }
  }

  private void replace(Verdict verdict, Optional<Verdict> left) throws IOException {
    var term = new Term(Schema.VERDICT, verdict.claimId());
    if (left.isPresent()) {
      writer.updateDocument(term, Schema.verdict(left.get()));
    } else {
      writer.deleteDocuments(term);
    }
  }

  private boolean isSilenced(Verdict verdict, DirectoryReader after) throws IOException {
    return isSaid(verdict.value(), before) && !isSaid(verdict.value(), after);
  }

  private static boolean isSaid(String value, DirectoryReader reader) throws IOException {
    String words = value.replaceAll("[\"\\\\]", " ").strip();
    try {
      return !words.isEmpty()
          && new IndexSearcher(reader).count(TraceQueryParser.read("\"" + words + "\"")) > 0;
    } catch (BadQueryException e) {
      return false; // Symbols alone: nothing to search for.
    }
  }
}
