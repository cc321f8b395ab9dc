package verso.index;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import verso.trace.Details;
import verso.trace.Source;
import verso.trace.Trace;

/**
 * The fields of the index, and why each is kept the way it is.
 *
 * <p>Five kinds of document live in one index, so that one commit is the whole transaction: traces;
 * the further sources of traces found more than once; reports on entries; reports on imports;
 * verdicts. The last four carry {@link #ASIDE}, and no field that a search for traces looks at.
 * Everything that is shown comes from {@link #RECORD}, everything else is only searched: no value
 * is kept twice.
 */
final class Schema {
  /** Raised with every change after which older stores cannot be read as before. */
  static final int VERSION = 3;

  /** The key of the version in the user data of each commit. */
  static final String VERSION_KEY = "verso.schema";

  /**
   * Identity of a trace; as one term of 16 bytes, for folding and for finding by prefix. Every
   * trace has its own, so that a byte less here is a byte less for each of millions.
   */
  static final String ID = "id";

  /**
   * What a trace is narrowed by: one term each, without norms, frequencies or stored copy. All but
   * the import are columns, too.
   */
  static final String PLATFORM = "platform";

  static final String ACCOUNT = "account";
  static final String KIND = "kind";
  static final String ORIGIN = "origin";
  static final String IMPORT = "import";

  /**
   * Milliseconds since 1970; absent when undated. A column with a skip index rather than a tree of
   * points: it sorts and narrows as well, and costs the import a good deal less.
   */
  static final String TIME = "time";

  /** How well the time is known, as a column: its {@link Clock}. */
  static final String CLOCK = "clock";

  /** Topics a trace was filed under, the broader ones too, one term each: to narrow by. */
  static final String TOPIC = "topic";

  /** All of them as one path, as a column. */
  static final String FILED_UNDER = "filedUnder";

  /** {@link NameKey} of the subject, and of the channel or author, as columns. */
  static final String NAME = "name";

  static final String MAKER = "maker";

  /** What is {@link Measured}, as columns; absent where there is nothing. */
  static final String SECONDS = "seconds";

  static final String MARKS = "marks";
  static final String COUNTED_WORDS = "countedWords";

  /** The first 64 bits of the identity, as a column: an order that every store shares. */
  static final String ID_ORDER = "idOrder";

  /** The words of a trace: positions for phrases, frequencies and lengths for ranking. */
  static final String SUBJECT = "subject";

  static final String TEXT = "text";

  /**
   * The values of all details but {@link #NUMBERS}. Their total length says nothing about
   * relevance: no norms.
   */
  static final String DETAILS = "details";

  /** The whole record, compact and compressed; see {@link StoredForm}. Never searched. */
  static final String RECORD = "record";

  /** Which of the documents that are no traces this is; one of the four names below. */
  static final String ASIDE = "aside";

  static final String ASIDE_SOURCE = "source";
  static final String ASIDE_ENTRY = "entry";
  static final String ASIDE_REPORT = "report";
  static final String ASIDE_VERDICT = "verdict";

  /** Id of the trace that a further source belongs to, and the import that brought it. */
  static final String SOURCE_OF = "sourceOf";

  static final String SOURCE_IMPORT = "sourceImport";

  /** The import an entry belongs to, and its path as a column to sort by. */
  static final String ENTRY_IMPORT = "entryImport";

  static final String ENTRY_PATH = "entryPath";

  /** Id of an import, on its report. */
  static final String REPORT = "report";

  /** Id of a claim, on the verdict on it. */
  static final String VERDICT = "verdict";

  /**
   * Details that are measured rather than named: shown, but not among the words. Nobody types a
   * latitude to seven places, and each of a million positions would be a word of its own.
   */
  private static final Set<String> NUMBERS =
      Set.of(
          "latitude",
          "longitude",
          "endLatitude",
          "endLongitude",
          "accuracy",
          "accuracyMeters",
          "altitude");

  private static final FieldType WORDS = words(true);
  private static final FieldType WORDS_WITHOUT_NORMS = words(false);

  /** A column's value may not be longer than this many bytes; paths are cut to sort by. */
  private static final int LONGEST_SORT_KEY = 8_000;

  private Schema() {}

  private static FieldType words(boolean norms) {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(!norms);
    type.freeze();
    return type;
  }

  static Document trace(Trace trace, Filing filing, IdBits id) {
    var document = new Document();
    document.add(identity(ID, id));
    document.add(new NumericDocValuesField(ID_ORDER, id.high()));
    addKeyword(document, PLATFORM, trace.platform());
    addKeyword(document, KIND, term(trace.kind()));
    addKeyword(document, ORIGIN, term(trace.origin()));
    document.add(keyword(IMPORT, trace.source().importId()));
    if (!trace.account().isEmpty()) {
      addKeyword(document, ACCOUNT, trace.account().toLowerCase(Locale.ROOT));
    }
    if (trace.moment().isKnown()) {
      document.add(
          NumericDocValuesField.indexedField(TIME, Times.millis(trace.moment().instant())));
      document.add(column(CLOCK, Clock.of(trace.moment()).term()));
    }
    addFiling(document, filing, mayBeTwin(trace));
    addWords(document, trace);
    document.add(new StoredField(RECORD, StoredForm.of(trace)));
    return document;
  }

  /** Whether another export may tell of the same event in other words. */
  static boolean mayBeTwin(Trace trace) {
    return !trace.identity().isEmpty();
  }

  private static void addFiling(Document document, Filing filing, boolean isTwin) {
    filing.topics().forEach(topic -> document.add(keyword(TOPIC, topic)));
    if (!filing.topics().isEmpty()) {
      document.add(column(FILED_UNDER, filing.path()));
    }
    addNumber(document, NAME, filing.name(), NameKey.NONE);
    addNumber(document, MAKER, filing.maker(), NameKey.NONE);
    Measured measured = filing.measured();
    addNumber(document, SECONDS, measured.seconds(), Measured.UNSTATED);
    // A column can only be changed later where there is one.
    if (isTwin || measured.marks() != 0) {
      document.add(new NumericDocValuesField(MARKS, measured.marks()));
    }
    addNumber(document, COUNTED_WORDS, measured.words(), 0);
  }

  private static void addNumber(Document document, String field, long number, long missing) {
    if (number != missing) {
      document.add(new NumericDocValuesField(field, number));
    }
  }

  private static void addWords(Document document, Trace trace) {
    if (!trace.subject().isEmpty()) {
      document.add(new Field(SUBJECT, trace.subject(), WORDS));
    }
    if (!trace.text().isEmpty()) {
      document.add(new Field(TEXT, trace.text(), WORDS));
    }
    for (Details.Detail detail : trace.details().entries()) {
      if (!NUMBERS.contains(detail.name())) {
        document.add(new Field(DETAILS, searched(detail), WORDS_WITHOUT_NORMS));
      }
    }
  }

  /** What of a detail is searched: its value; its name where that is all it says. */
  static String searched(Details.Detail detail) {
    return detail.value().isEmpty() ? detail.name() : detail.value();
  }

  /** The term of a kind or an origin. */
  static String term(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Document source(Source source, IdBits traceId) {
    Document document = aside(ASIDE_SOURCE, StoredForm.of(source));
    document.add(identity(SOURCE_OF, traceId));
    document.add(keyword(SOURCE_IMPORT, source.importId()));
    return document;
  }

  static Document entry(EntryReport entry) {
    Document document = aside(ASIDE_ENTRY, StoredForm.of(entry));
    document.add(keyword(ENTRY_IMPORT, entry.importId()));
    var path = new BytesRef(entry.path());
    path.length = Math.min(path.length, LONGEST_SORT_KEY);
    document.add(new SortedDocValuesField(ENTRY_PATH, path));
    return document;
  }

  static Document report(ImportReport report) {
    Document document = aside(ASIDE_REPORT, StoredForm.of(report));
    document.add(keyword(REPORT, report.id()));
    return document;
  }

  static Document verdict(Verdict verdict) {
    Document document = aside(ASIDE_VERDICT, StoredForm.of(verdict));
    document.add(keyword(VERDICT, verdict.claimId()));
    return document;
  }

  private static Document aside(String which, BytesRef record) {
    var document = new Document();
    document.add(keyword(ASIDE, which));
    document.add(new StoredField(RECORD, record));
    return document;
  }

  private static Field identity(String name, IdBits id) {
    return new StringField(name, id.term(), Field.Store.NO);
  }

  private static void addKeyword(Document document, String name, String value) {
    document.add(keyword(name, value));
    document.add(column(name, value));
  }

  private static Field column(String name, String value) {
    return new SortedDocValuesField(name, new BytesRef(value));
  }

  private static Field keyword(String name, String value) {
    return new StringField(name, value, Field.Store.NO);
  }
}
