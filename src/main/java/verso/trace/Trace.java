package verso.trace;

import java.util.List;

/**
 * One record of an archive, made uniform.
 *
 * @param platform id of the platform, such as {@code facebook}; {@code unknown} when none was
 *     recognised
 * @param account name or id of the account when one archive holds several, else empty
 * @param kind what it is a record of
 * @param origin who it comes from
 * @param moment when, and how well that is known
 * @param subject the thing itself, in the platform's own words: an interest's label, a query, an
 *     advertiser, a video's title. One line, found verbatim in the original record; empty when the
 *     record names nothing (a raw position, say)
 * @param text further words of the record that a person might search for, not repeating subject and
 *     details; may be empty
 * @param details the remaining fields
 * @param identity what makes two records the same one, where that is less than all they say (the
 *     same event exported as JSON and as HTML, say); empty when everything counts
 * @param source where it was found
 */
public record Trace(
    String platform,
    String account,
    Kind kind,
    Origin origin,
    Moment moment,
    String subject,
    String text,
    Details details,
    List<String> identity,
    Source source) {

  public Trace {
    identity = List.copyOf(identity);
  }

  /**
   * Identity of what the record says, wherever it was found: 26 characters, stable across imports
   * and versions of Verso.
   */
  public String id() {
    return TraceId.of(this);
  }

  /** Starts a trace with no time, text or details. */
  public static TraceBuilder builder(
      String platform, Kind kind, Origin origin, String subject, Source source) {
    return new TraceBuilder(platform, kind, origin, subject, source);
  }
}
