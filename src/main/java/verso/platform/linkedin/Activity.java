package verso.platform.linkedin;

import static verso.platform.linkedin.Cells.csv;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Timestamp;
import verso.format.Timestamps;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/** What the person did on LinkedIn: searched, followed, reacted, posted, learned. */
final class Activity {
  private Activity() {}

  static List<FileRule> rules() {
    return List.of(
        csv("Search Queries", "Time", "Search Query").means("searches", Activity::search),
        csv("Causes You Care About", "Supported Cause").means("causes", Activity::cause),
        csv("Company Follows", "Organization", "Followed On")
            .means("companies followed", Activity::company),
        csv("Hashtag_Follows", "HashTag", "State").means("hashtags followed", Activity::hashtag),
        csv("Member_Follows", "Date", "Status", "FullName", "Full Name")
            .means("people followed", Activity::member),
        csv("Reactions", "Date", "Type", "Link").means("reactions", Activity::reaction),
        csv("Votes", "Date", "Link", "OptionText").means("votes", Activity::vote),
        csv("Comments", "Date", "Link", "Message").means("comments", Activity::comment),
        csv("Shares", "Date", "ShareLink", "ShareCommentary").means("posts", Activity::share),
        csv("Instant_Reposts", "Date", "Link").means("posts", Activity::repost),
        csv("Rich_Media", "Date/Time", "Media Description", "Media Link", "Type", "Link")
            .means("pictures and videos", Activity::media),
        csv("Saved_Items", "savedItem", "CreatedTime").means("saved items", Activity::saved),
        csv("Events", "Event Name", "Event Time", "Status").means("events", Activity::event),
        csv("Learning", "Content Title", "Content Description", "Content Type")
            .means("learning", Activity::learned));
  }

  private static Stream<Trace> search(Row row) {
    String query = row.firstOf("Search Query");
    return row
        .trace(Kind.SEARCH, Origin.OBSERVED, query)
        .when(row.firstUtc("Time"))
        .detail("query", query)
        .stream();
  }

  private static Stream<Trace> cause(Row row) {
    return row
        .trace(Kind.INTEREST, Origin.DECLARED, row.firstOf("Supported Cause"))
        .when(row.exported())
        .detail("category", "cause")
        .stream();
  }

  private static Stream<Trace> company(Row row) {
    return follow(row, "company", "Organization", row.firstUtc("Followed On"));
  }

  private static Stream<Trace> hashtag(Row row) {
    return follow(row, "hashtag", "HashTag", row.firstUtc("CreatedTime", "LastModifiedTime"));
  }

  private static Stream<Trace> member(Row row) {
    return follow(row, "person", "FullName", row.firstUtc("Date"));
  }

  private static Stream<Trace> follow(Row row, String category, String column, Moment when) {
    return row
        .trace(Kind.FOLLOW, Origin.OBSERVED, row.firstOf(column))
        .when(when)
        .detail("category", category)
        .detail("status", row.firstOf("State", "Status"))
        .stream();
  }

  private static Stream<Trace> reaction(Row row) {
    return row
        .trace(Kind.REACTION, Origin.OBSERVED, row.firstOf("Link"))
        .when(row.firstUtc("Date"))
        .detail("action", row.firstOf("Type"))
        .detail("url", row.firstOf("Link"))
        .stream();
  }

  private static Stream<Trace> vote(Row row) {
    return row
        .trace(Kind.REACTION, Origin.OBSERVED, row.firstOf("OptionText"))
        .when(row.firstUtc("Date"))
        .detail("action", "vote")
        .detail("url", row.firstOf("Link"))
        .stream();
  }

  private static Stream<Trace> comment(Row row) {
    return row
        .trace(Kind.COMMENT, Origin.OBSERVED, row.firstOf("Message"))
        .when(row.firstUtc("Date"))
        .detail("url", row.firstOf("Link"))
        .stream();
  }

  private static Stream<Trace> share(Row row) {
    return row
        .trace(
            Kind.POST,
            Origin.OBSERVED,
            row.firstOf("ShareCommentary", "SharedUrl", "MediaUrl", "ShareLink"))
        .when(row.firstUtc("Date"))
        .detail("url", row.firstOf("ShareLink"))
        .detail("url", row.firstOf("SharedUrl"))
        .detail("media", row.firstOf("MediaUrl"))
        .detail("audience", row.firstOf("Visibility"))
        .stream();
  }

  private static Stream<Trace> repost(Row row) {
    return row
        .trace(Kind.POST, Origin.OBSERVED, row.firstOf("Link"))
        .when(row.firstUtc("Date"))
        .detail("action", "repost")
        .detail("url", row.firstOf("Link"))
        .stream();
  }

  /** The time is a sentence: "You uploaded a … on March 3, 2024 at 9:00 AM (GMT)". */
  private static Stream<Trace> media(Row row) {
    String sentence = row.firstOf("Date/Time");
    String date =
        sentence.substring(sentence.lastIndexOf(" on ") < 0 ? 0 : sentence.lastIndexOf(" on ") + 4);
    String link = row.firstOf("Media Link", "Link");
    String description = row.firstOf("Media Description");
    return row
        .trace(Kind.POST, Origin.OBSERVED, description.isEmpty() ? link : description)
        .when(Row.moment(Timestamps.parse(date).map(Timestamp::asUtc)))
        .text(sentence)
        .detail("category", row.firstOf("Type"))
        .detail("url", link)
        .stream();
  }

  private static Stream<Trace> saved(Row row) {
    return row
        .trace(Kind.SAVE, Origin.OBSERVED, row.firstOf("savedItem"))
        .when(row.firstUtc("CreatedTime"))
        .detail("url", row.firstOf("savedItem"))
        .stream();
  }

  /** The time is "start - end". */
  private static Stream<Trace> event(Row row) {
    String[] times = row.firstOf("Event Time").split(" - ", 2);
    return row
        .trace(Kind.SAVE, Origin.OBSERVED, row.firstOf("Event Name"))
        .when(Row.moment(Timestamps.parse(times[0]).map(Timestamp::asUtc)))
        .detail("category", "event")
        .detail("status", row.firstOf("Status"))
        .detail("endTime", times.length > 1 ? times[1] : "")
        .detail("url", row.firstOf("External Url"))
        .stream();
  }

  private static Stream<Trace> learned(Row row) {
    return row
        .trace(Kind.VIEW, Origin.OBSERVED, row.firstOf("Content Title"))
        .when(row.firstUtc("Content Completed At (if completed)"))
        .when(row.firstUtc("Content Last Watched Date (if viewed)"))
        .text(row.firstOf("Content Description"), row.firstOf("Notes taken on videos (if taken)"))
        .detail("category", row.firstOf("Content Type"))
        .detail("completed", row.firstOf("Content Completed At (if completed)"))
        .detail("saved", row.firstOf("Content Saved"))
        .stream();
  }
}
