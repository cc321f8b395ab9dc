package verso.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what a record says, leaving out what is blank. Not thread-safe; for one trace. */
public final class TraceBuilder {
  private static final int LONGEST_SUBJECT = 300;

  private final String platform;
  private final Kind kind;
  private final Origin origin;
  private final String subject;
  private final Source source;
  private final List<Details.Detail> details = new ArrayList<>();
  private String account = "";
  private String text = "";
  private Moment moment = Moment.NONE;
  private List<String> identity = List.of();

  TraceBuilder(String platform, Kind kind, Origin origin, String subject, Source source) {
    this.platform = platform;
    this.kind = kind;
    this.origin = origin;
    this.subject = subject;
    this.source = source;
  }

  /** When it happened; {@link Moment#NONE} leaves it undated. */
  public TraceBuilder when(Moment when) {
    if (when.isKnown()) {
      moment = when;
    }
    return this;
  }

  /** The account it belongs to, where one archive holds several. */
  public TraceBuilder account(String name) {
    account = name.strip();
    return this;
  }

  /** Adds words to search for; blank ones are left out. */
  public TraceBuilder text(String... words) {
    text =
        Stream.concat(Stream.of(text), Stream.of(words))
            .filter(word -> !word.isBlank())
            .map(String::strip)
            .collect(Collectors.joining("\n"));
    return this;
  }

  /** Adds a field; a blank value is left out. */
  public TraceBuilder detail(String name, String value) {
    return value.isBlank() ? this : namedDetail(name, value);
  }

  /** Adds a field whose name says something even when it has no value. */
  public TraceBuilder namedDetail(String name, String value) {
    details.add(new Details.Detail(name, value.strip()));
    return this;
  }

  /** Adds the reason an advertiser could reach the person. */
  public TraceBuilder basis(Basis basis) {
    return namedDetail(Basis.DETAIL, basis.name());
  }

  /** States what alone makes two such records the same one. */
  public TraceBuilder identifiedBy(String... parts) {
    identity = List.of(parts);
    return this;
  }

  /** The finished trace. A subject of several lines is cut to its first; the rest becomes text. */
  public Trace build() {
    String[] lines = subject.strip().split("\\R", 2);
    String line = lines[0].strip();
    if (lines.length > 1 || line.length() > LONGEST_SUBJECT) {
      text(subject);
    }
    return new Trace(
        platform,
        account,
        kind,
        origin,
        moment,
        shortened(line),
        text,
        new Details(details),
        identity,
        source);
  }

  /** The finished trace as the only element, for mappings that return a stream. */
  public Stream<Trace> stream() {
    return Stream.of(build());
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST_SUBJECT) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST_SUBJECT - 1)) ? 1 : 0;
    return line.substring(0, LONGEST_SUBJECT - end);
  }
}
