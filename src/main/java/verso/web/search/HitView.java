package verso.web.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import verso.index.Hit;
import verso.page.Edition;
import verso.report.PlainText;
import verso.trace.Details;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * A record in the list.
 *
 * @param address of the record
 * @param field what the title is a value of, such as a setting; empty for most
 * @param title its subject, or what else tells it apart
 * @param passage where the words were found; empty when that is the title
 * @param platform its name
 * @param kind in words
 * @param origin who it comes from
 * @param when as precisely as it is known
 * @param datetime the same for machines, where it is known
 * @param topic its name, where it is filed under one
 */
public record HitView(
    String address,
    String field,
    List<Piece> title,
    List<Piece> passage,
    String platform,
    String kind,
    Origin origin,
    String when,
    Optional<String> datetime,
    Optional<String> topic) {
  private static final int LONGEST_TITLE = 160;
  private static final int MOST_DETAILS = 4;

  /**
   * A search result in that language.
   *
   * @param topicOf the topic of a record, if any
   */
  static HitView of(Hit hit, Edition edition, Function<Trace, Optional<String>> topicOf) {
    Trace trace = hit.stored().trace();
    var names = new Names(edition);
    String title = title(trace, edition);
    String plain = Piece.unmarked(hit.snippet()).strip();
    boolean isTitle =
        !plain.isEmpty() && PlainText.oneLine(trace.subject()).equals(PlainText.oneLine(plain));
    return new HitView(
        edition.links().trace(hit.stored().id()).orElseThrow(),
        trace.subject().isEmpty()
            ? ""
            : trace.details().first("field").map(names::field).orElse(""),
        isTitle ? Piece.of(hit.snippet()) : Piece.plain(title),
        isTitle || plain.isEmpty() ? List.of() : Piece.of(hit.snippet()),
        names.platform(trace.platform()),
        names.constant(trace.kind()),
        trace.origin(),
        names.when(trace.moment()),
        datetime(trace.moment()),
        topicOf.apply(trace).map(names::topic));
  }

  /** The subject; for a record that names nothing, the first of its details, or its text. */
  private static String title(Trace trace, Edition edition) {
    String subject = PlainText.oneLine(trace.subject());
    String details =
        trace.details().entries().stream()
            .map(Details.Detail::value)
            .map(PlainText::oneLine)
            .filter(value -> !value.isEmpty())
            .limit(MOST_DETAILS)
            .collect(Collectors.joining(", "));
    String text = PlainText.oneLine(trace.text());
    String title = !subject.isEmpty() ? subject : !details.isEmpty() ? details : text;
    return title.isEmpty() ? edition.text("search.unnamed") : Names.shortened(title, LONGEST_TITLE);
  }

  private static Optional<String> datetime(Moment moment) {
    return switch (moment.precision()) {
      case EXACT, MINUTE, DAY -> Optional.of(moment.instant().toString().substring(0, 10));
      case MONTH -> Optional.of(moment.instant().toString().substring(0, 7));
      case YEAR -> Optional.of(moment.instant().toString().substring(0, 4));
      case NONE -> Optional.empty();
    };
  }
}
