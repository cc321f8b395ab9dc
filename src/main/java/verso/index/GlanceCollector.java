package verso.index;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Hands over the columns of every document that a search finds. */
final class GlanceCollector extends SimpleCollector {
  private final Consumer<Glance> consumer;
  private Columns columns;

  /** For a searcher of one thread, as ours is. */
  record Manager(Consumer<Glance> consumer) implements CollectorManager<GlanceCollector, Void> {
    @Override
    public GlanceCollector newCollector() {
      return new GlanceCollector(consumer);
    }

    @Override
    public Void reduce(Collection<GlanceCollector> collectors) {
      return null;
    }
  }

  @SuppressWarnings("NullAway") // Lucene announces a segment before its first document.
  private GlanceCollector(Consumer<Glance> consumer) {
    this.consumer = consumer;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    columns = new Columns(leaf);
  }

  @Override
  public void collect(int document) throws IOException {
    columns.moveTo(document);
    consumer.accept(columns);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
