package verso.web.shell;

import java.time.Instant;
import verso.claim.Period;
import verso.index.StoredTrace;
import verso.page.Edition;
import verso.report.PlainText;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * A record as a line of a list.
 *
 * @param address of its page
 * @param subject as the platform wrote it, cut where it is long; empty where it names nothing
 * @param kind what it is a record of
 * @param origin who it comes from
 * @param platform name of the platform
 * @param day as people write it; empty for what is undated
 * @param note what is said of it besides; mostly empty
 */
public record RecordLine(
    String address,
    String subject,
    String kind,
    Origin origin,
    String platform,
    String day,
    String note) {
  private static final int LONGEST = 160;

  /** A record, with a remark that may be empty. */
  public static RecordLine of(StoredTrace stored, String note, Edition edition) {
    Trace trace = stored.trace();
    String day = Period.stated(trace.moment()).map((Instant at) -> edition.day(at)).orElse("");
    String address = edition.links().trace(stored.id()).orElse("");
    String kind = edition.messages().name(trace.kind());
    return new RecordLine(
        address,
        shortened(trace.subject()),
        kind,
        trace.origin(),
        edition.words().platform(trace.platform()),
        day,
        note);
  }

  /** A text from an archive, on one line and no longer than a line or two. */
  public static String shortened(String text) {
    String line = PlainText.oneLine(text);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
