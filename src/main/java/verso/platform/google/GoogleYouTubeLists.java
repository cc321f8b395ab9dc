package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.EmbeddedJson;
import verso.format.HtmlElements;
import verso.format.Timestamp;
import verso.format.Timestamps;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

/** What the person keeps on YouTube: subscriptions, playlists, comments, songs. Mostly CSV. */
final class GoogleYouTubeLists {
  private static final String CHANNEL = "/channel/";
  private static final String VIDEO = "https://www.youtube.com/watch?v=";
  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}");
  private static final String[] OLD_COMMENTS = {
    "my-comments/*.html", "my-live-chat-messages/*.html"
  };

  private GoogleYouTubeLists() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Channel Id", "Channel Url", "Channel Title"),
                GoogleYouTubeLists::subscription,
                globs("{subscriptions}/{subscriptions}.csv"))
            .orContaining("Channel Id,Channel Url", "Channel ID,Channel URL")
            .orBeginning(YouTubeRows.SUBSCRIPTIONS::areIn)
            .named("youtube subscriptions"),
        FileRule.file(
                Csv.of("Playlist ID", "Playlist Title (Original)", "Playlist Visibility"),
                GoogleYouTubeLists::playlist,
                globs("{playlists}/{playlists}.csv"))
            .orContaining("Playlist Title (Original)")
            .orBeginning(YouTubeRows.PLAYLISTS::areIn)
            .named("youtube playlists"),
        FileRule.file(
                Csv.of("Video ID", "Playlist Video Creation Timestamp", "Time Added"),
                GoogleYouTubeLists::listed,
                globs("{playlists}/*.csv"))
            .orContaining("Playlist Video Creation Timestamp")
            .orBeginning(YouTubeRows.VIDEOS::areIn)
            .named("youtube playlists"),
        FileRule.file(
                Csv.of("Comment ID", "Channel ID", "Video ID", "Comment Text"),
                GoogleYouTubeLists::comment,
                globs("{comments}/{comments}*.csv", "live chats/*.csv"))
            .orContaining("Comment ID,Channel ID", "Live Chat ID,")
            .orBeginning(YouTubeRows.COMMENTS::areIn)
            .named("youtube comments"),
        FileRule.file(HtmlElements.of("li"), GoogleYouTubeLists::oldComment, OLD_COMMENTS)
            .named("youtube comments"),
        FileRule.file(
                Csv.of("Song URL", "Song Title", "Album Title", "Artist Name 1"),
                GoogleYouTubeLists::song,
                globs("{songs}/*.csv"))
            .named("youtube music library"));
  }

  /** Three columns whatever the language of the header: id, address, title. Undated. */
  private static Stream<Trace> subscription(Row row) {
    List<String> cells = row.value().leaves();
    String url = cells.stream().filter(cell -> cell.contains(CHANNEL)).findFirst().orElse("");
    String last = cells.isEmpty() ? "" : cells.getLast();
    return row
        .trace(Kind.FOLLOW, DECLARED, last)
        .when(row.exported())
        .detail("channelUrl", url.equals(last) ? "" : url)
        .stream();
  }

  private static Stream<Trace> playlist(Row row) {
    return row
        .trace(Kind.SAVE, DECLARED, GoogleNames.cell(row, "title column"))
        .when(row.time(timeColumn(row)))
        .detail("category", "playlist")
        .detail("language", row.firstOf("Playlist Title (Original) Language"))
        .detail("status", row.firstOf("Playlist Visibility", "Visibility"))
        .stream();
  }

  /** A video in a playlist: its id and when it was added; the file is named after the list. */
  private static Stream<Trace> listed(Row row) {
    List<String> cells = row.value().leaves();
    if (cells.isEmpty()) {
      return Stream.empty();
    }
    String video = cells.getFirst();
    return row
        .trace(Kind.SAVE, DECLARED, video)
        .when(row.utc(lastColumn(row)))
        .detail("url", VIDEO + video)
        .detail("list", listName(row.provenance().path()))
        .stream();
  }

  private static String listName(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.replaceFirst("(?i)(-v[ií]d[eé]os)?\\.csv$", "");
  }

  private static String lastColumn(Row row) {
    return List.copyOf(row.value().members().keySet()).getLast();
  }

  /**
   * A comment or a message in a live chat. Its words are JSON, listed without brackets or within.
   */
  private static Stream<Trace> comment(Row row) {
    List<String> cells = row.value().leaves();
    String cell = cells.stream().filter(c -> c.startsWith("{")).findFirst().orElse("");
    List<String> segments = segments(EmbeddedJson.parseList(cell));
    String plain = row.firstOf("Comment Text", "Live Chat Text", "Reactietekst");
    String first = segments.stream().filter(s -> !s.isBlank()).findFirst().orElse(plain);
    String video = row.firstOf("Video ID", "Video-ID");
    return row
        .trace(Kind.COMMENT, DECLARED, first)
        .when(row.utc(timeColumn(row)))
        .detail("url", video.isEmpty() ? "" : VIDEO + video)
        .detail("amount", row.firstOf("Price", "Prijs"))
        .text(segments.size() > 1 ? String.join("", segments) : "")
        .stream();
  }

  /** The column that holds a date, whatever its header is in the language of the account. */
  private static String timeColumn(Row row) {
    return row.value().members().entrySet().stream()
        .filter(cell -> DATE.matcher(cell.getValue().text()).lookingAt())
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static List<String> segments(Value cell) {
    return cell.asList().stream()
        .flatMap(
            part -> Stream.concat(Stream.of(part), part.get("takeoutSegments").asList().stream()))
        .map(segment -> raw(segment.get("text")))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** A text with the spaces at its ends, which part words here. */
  private static String raw(Value value) {
    return value instanceof Value.Text(String text) ? text : "";
  }

  /** {@code Sent at 2020-04-27 23:18:23 UTC while watching [title]. words}, until about 2022. */
  private static Stream<Trace> oldComment(Row row) {
    String text = row.text("text");
    String link = row.text("link");
    int after = link.isEmpty() ? -1 : text.indexOf(link);
    String words = after < 0 ? text : text.substring(after + link.length()).strip();
    String said = words.startsWith(".") ? words.substring(1).strip() : words;
    return row
        .trace(Kind.COMMENT, DECLARED, said)
        .when(sentAt(text))
        .detail("url", row.text("url"))
        .text(link)
        .stream();
  }

  private static Moment sentAt(String text) {
    Matcher date = DATE.matcher(text);
    return date.find()
        ? Row.moment(Timestamps.parse(date.group()).map(Timestamp::asUtc))
        : Moment.NONE;
  }

  private static Stream<Trace> song(Row row) {
    return row
        .trace(Kind.SAVE, DECLARED, GoogleNames.cell(row, "title column"))
        .when(row.exported())
        .detail("category", "song")
        .detail("author", row.firstOf("Artist Name 1", "Artist Names"))
        .detail("list", row.firstOf("Album Title"))
        .detail("url", row.firstOf("Song URL"))
        .stream();
  }
}
