package verso.index;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;

/** The columns of one segment of the index, moved along from document to document. */
final class Columns implements Glance {
  private final int base;
  private final Words<String> platforms;
  private final Words<Kind> kinds;
  private final Words<Origin> origins;
  private final Words<Moment.Standing> standings;
  private final Words<List<String>> topics;
  private final NumericDocValues ids;
  private final NumericDocValues names;
  private final NumericDocValues makers;
  private final NumericDocValues times;

  private int document;
  private long id;
  private long name;
  private long maker;
  private long millis;
  private boolean isDated;

  Columns(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    base = leaf.docBase;
    platforms = new Words<>(reader, Schema.PLATFORM, term -> term, "");
    kinds = new Words<>(reader, Schema.KIND, term -> Kind.valueOf(constant(term)), Kind.OTHER);
    origins =
        new Words<>(reader, Schema.ORIGIN, term -> Origin.valueOf(constant(term)), Origin.UNKNOWN);
    standings =
        new Words<>(
            reader,
            Schema.STANDING,
            term -> Moment.Standing.valueOf(constant(term)),
            Moment.NONE.standing());
    topics = new Words<>(reader, Schema.FILED_UNDER, Filing::topics, List.of());
    ids = DocValues.getNumeric(reader, Schema.ID_ORDER);
    names = DocValues.getNumeric(reader, Schema.NAME);
    makers = DocValues.getNumeric(reader, Schema.MAKER);
    times = DocValues.getNumeric(reader, Schema.TIME);
  }

  private static String constant(String term) {
    return term.toUpperCase(Locale.ROOT);
  }

  /** Moves to a document of the segment, which comes after the one before. */
  void moveTo(int next) throws IOException {
    document = next;
    platforms.moveTo(next);
    kinds.moveTo(next);
    origins.moveTo(next);
    standings.moveTo(next);
    topics.moveTo(next);
    id = number(ids);
    name = number(names);
    maker = number(makers);
    isDated = times.advanceExact(next);
    millis = isDated ? times.longValue() : 0;
  }

  private long number(NumericDocValues column) throws IOException {
    return column.advanceExact(document) ? column.longValue() : 0;
  }

  /** A column of few different words: each is looked up once. */
  private static final class Words<T> {
    private final SortedDocValues column;
    private final Object[] meanings;
    private final T missing;
    private T current;

    Words(LeafReader reader, String field, Function<String, T> meaning, T missing)
        throws IOException {
      column = DocValues.getSorted(reader, field);
      meanings = new Object[column.getValueCount()];
      for (int i = 0; i < meanings.length; i++) {
        meanings[i] = meaning.apply(column.lookupOrd(i).utf8ToString());
      }
      this.missing = missing;
      current = missing;
    }

    @SuppressWarnings("unchecked")
    void moveTo(int document) throws IOException {
      current = column.advanceExact(document) ? (T) meanings[column.ordValue()] : missing;
    }
  }

  @Override
  public int number() {
    return base + document;
  }

  @Override
  public long idOrder() {
    return id;
  }

  @Override
  public String platform() {
    return platforms.current;
  }

  @Override
  public Kind kind() {
    return kinds.current;
  }

  @Override
  public Origin origin() {
    return origins.current;
  }

  @Override
  public List<String> topics() {
    return topics.current;
  }

  @Override
  public long name() {
    return name;
  }

  @Override
  public long maker() {
    return maker;
  }

  @Override
  public long millis() {
    return millis;
  }

  @Override
  public boolean isDated() {
    return isDated;
  }

  @Override
  public Moment.Standing standing() {
    return standings.current;
  }
}
