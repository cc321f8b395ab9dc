package verso.page;

import java.util.Optional;
import java.util.stream.Collectors;
import verso.index.StoredTrace;
import verso.report.PlainText;
import verso.trace.Details;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * A record as one line of a page.
 *
 * @param id of the trace
 * @param title what it names; else the first of its details; never empty
 * @param kind in words
 * @param origin who it comes from
 * @param platform by name
 * @param time as precisely as it is known, in words
 * @param place archive, file and place in it
 * @param link to its own page, where there is one
 */
public record RecordView(
    String id,
    String title,
    String kind,
    Origin origin,
    String platform,
    String time,
    String place,
    Optional<String> link) {
  private static final int LONGEST = 240;
  private static final int MOST_DETAILS = 4;

  /** A trace of the store, in that edition. */
  public static RecordView of(StoredTrace stored, Edition edition) {
    Trace trace = stored.trace();
    return new RecordView(
        stored.id(),
        title(trace, edition),
        edition.messages().name(trace.kind()),
        trace.origin(),
        edition.words().platform(trace.platform()),
        time(trace.moment(), edition),
        Excerpt.of(
            trace.source().archive() + " › " + trace.source().path() + at(trace.source().at()),
            LONGEST),
        edition.links().trace(stored.id()));
  }

  /** The same under another title. */
  RecordView titled(String other) {
    return new RecordView(id, other, kind, origin, platform, time, place, link);
  }

  private static String at(String at) {
    return at.isEmpty() ? "" : " › " + at;
  }

  /** What names a record: its subject, else the first of its details, else its text. */
  public static String title(Trace trace, Edition edition) {
    String said = trace.subject();
    if (said.isBlank()) {
      said =
          trace.details().entries().stream()
              .limit(MOST_DETAILS)
              .map(Details.Detail::value)
              .collect(Collectors.joining(", "));
    }
    String title = Excerpt.of(said.isBlank() ? trace.text() : said, LONGEST);
    return title.isEmpty() ? edition.text("record.unnamed") : title;
  }

  /** The time as precisely as it is known, with a word where it is borrowed or without a zone. */
  public static String time(Moment moment, Edition edition) {
    if (!moment.isKnown()) {
      return edition.text("time.none");
    }
    String shown = Dates.of(moment, edition.messages().locale());
    return PlainText.oneLine(
        switch (moment.standing()) {
          case STATED -> shown;
          case LOCAL -> edition.text("time.local", "time", shown);
          case EXPORT -> edition.text("time.export", "time", shown);
        });
  }
}
