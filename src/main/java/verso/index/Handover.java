package verso.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import verso.trace.Trace;

/**
 * Hands over traces in whatever order they were found, but reads them in the order of the index as
 * far as it can, since neighbours share a block that is unpacked once.
 *
 * @param faults explains what fails at reading; what the consumer fails at is no fault of the store
 */
record Handover(Records records, Faults faults, Consumer<StoredTrace> consumer) {
  /** Traces read at once: enough to share most blocks. */
  private static final int TOGETHER = 1_000;

  /** Characters of text held for it; whatever is longer is read when its turn comes. */
  private static final int MOST_HELD = 4_000_000;

  void accept(ScoreDoc[] found) throws IOException {
    for (int from = 0; from < found.length; from += TOGETHER) {
      int to = Math.min(from + TOGETHER, found.length);
      some(Arrays.copyOfRange(found, from, to));
    }
  }

  private void some(ScoreDoc[] found) throws IOException {
    Map<Integer, StoredTrace> read = faults.explaining(() -> together(found));
    for (ScoreDoc at : found) {
      StoredTrace known = read.remove(at.doc);
      consumer.accept(known == null ? faults.explaining(() -> read(at.doc)) : known);
    }
  }

  private Map<Integer, StoredTrace> together(ScoreDoc[] found) throws IOException {
    int[] documents = Stream.of(found).mapToInt(at -> at.doc).sorted().toArray();
    Map<Integer, StoredTrace> read = new HashMap<>();
    long held = 0;
    for (int i = 0; i < documents.length && held < MOST_HELD; i++) {
      StoredTrace trace = read(documents[i]);
      read.put(documents[i], trace);
      held += trace.trace().text().length();
    }
    return read;
  }

  /** Looking up where else each trace was found would take longer than reading it. */
  private StoredTrace read(int document) throws IOException {
    Trace trace = records.read(document, StoredForm::trace);
    return new StoredTrace(trace, List.of(trace.source()));
  }
}
