package verso.index;

import java.io.IOException;
import java.io.UncheckedIOException;
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
  private final Words<String> accounts;
  private final Words<Kind> kinds;
  private final Words<Origin> origins;
  private final Words<Clock> clocks;
  private final Words<List<String>> topics;
  private final NumericDocValues ids;
  private final NumericDocValues names;
  private final NumericDocValues makers;
  private final NumericDocValues times;
  private final NumericDocValues seconds;
  private final NumericDocValues marks;
  private final NumericDocValues words;

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
    accounts = new Words<>(reader, Schema.ACCOUNT, term -> term, "");
    kinds = new Words<>(reader, Schema.KIND, term -> Kind.valueOf(constant(term)), Kind.OTHER);
    origins =
        new Words<>(reader, Schema.ORIGIN, term -> Origin.valueOf(constant(term)), Origin.UNKNOWN);
    clocks = new Words<>(reader, Schema.CLOCK, Clock::ofTerm, Clock.of(Moment.NONE));
    topics = new Words<>(reader, Schema.FILED_UNDER, Filing::topics, List.of());
    ids = DocValues.getNumeric(reader, Schema.ID_ORDER);
    names = DocValues.getNumeric(reader, Schema.NAME);
    makers = DocValues.getNumeric(reader, Schema.MAKER);
    times = DocValues.getNumeric(reader, Schema.TIME);
    seconds = DocValues.getNumeric(reader, Schema.SECONDS);
    marks = DocValues.getNumeric(reader, Schema.MARKS);
    words = DocValues.getNumeric(reader, Schema.COUNTED_WORDS);
  }

  private static String constant(String term) {
    return term.toUpperCase(Locale.ROOT);
  }

  /** Moves to a document of the segment, which comes after the one before. */
  void moveTo(int next) throws IOException {
    document = next;
    platforms.moveTo(next);
    accounts.moveTo(next);
    kinds.moveTo(next);
    origins.moveTo(next);
    clocks.moveTo(next);
    topics.moveTo(next);
    id = number(ids, 0);
    name = number(names, NameKey.NONE);
    maker = number(makers, NameKey.NONE);
    isDated = times.advanceExact(next);
    millis = isDated ? times.longValue() : 0;
  }

  private long number(NumericDocValues column, long missing) throws IOException {
    return column.advanceExact(document) ? column.longValue() : missing;
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
  public String account() {
    return accounts.current;
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
    return clocks.current.standing();
  }

  @Override
  public Moment.Precision precision() {
    return clocks.current.precision();
  }

  // Few ask for what was measured, so nothing of it is fetched before.

  @Override
  public int seconds() {
    return (int) fetched(seconds, Measured.UNSTATED);
  }

  @Override
  public long marks() {
    return fetched(marks, 0);
  }

  @Override
  public long words() {
    return fetched(words, 0);
  }

  private long fetched(NumericDocValues column, long missing) {
    try {
      return number(column, missing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
