package verso.platform.whatsapp;

import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PLACE;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.platform.GenericMapping;
import verso.platform.Row;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What a message of a chat means: words, a file, a call, a place, a poll, or a notice. */
final class Message {
  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  private static final Pattern POSITION =
      Pattern.compile("https?://maps\\.google\\.[^\\s?]+\\?q=(-?[\\d.]+),(-?[\\d.]+)");

  private static final String VENUES = "foursquare.com";

  /** A place with a name: {@code Café (1 Example Street): https://foursquare.com/v/…}. */
  private static final Pattern VENUE =
      Pattern.compile(
          "(.{1,120}?)\\s*\\((.{1,200})\\):\\s+https?://(?:www\\.)?foursquare\\.com\\S+");

  /** iPhones: {@code <attached: 00000012-PHOTO-2024-01-02-10-11-12.jpg>}, in any language. */
  private static final Pattern ATTACHED =
      Pattern.compile("<[^<>:]{1,40}:\\s*([^<>]{1,255}\\.\\w{1,5})>");

  /** Android: {@code IMG-20240102-WA0003.jpg (file attached)}, the caption below. */
  private static final Pattern FILE = Pattern.compile("(\\S.{0,200}?\\.\\w{1,5}) \\(([^()]+)\\)");

  private static final Pattern OWN_FILE = Pattern.compile("[A-Z]{3}-\\d{8}-WA\\d+\\.\\w+");

  private static final Pattern EDITED = Pattern.compile("(\\p{Cf}*)<([^<>]+)>\\s*$");

  /** {@code POLL:}, then the question; the options follow in lines of their own. */
  private static final Pattern POLL =
      Pattern.compile("\\p{Lu}+:\\R(.+)\\R(?s)(\\p{Cf}*\\p{Lu}+:.+)");

  private final Row row;
  private final Chat chat;
  private final String author;
  private final String text;

  private Message(Row row) {
    this.row = row;
    this.chat = Chat.of(row);
    this.author = Chat.person(row.text("author"));
    this.text = row.text("text");
  }

  /** The trace of a message; text that is no part of a chat is read as it is. */
  static Stream<Trace> map(Row row) {
    return row.has("written") ? new Message(row).trace() : GenericMapping.map(row);
  }

  private Stream<Trace> trace() {
    String visible = Phrases.visible(text);
    if (author.isEmpty() || isNotice(visible)) {
      return row
          .trace(OTHER, OBSERVED, visible)
          .when(row.time("time"))
          .detail("category", "notice")
          .detail("thread", chat.name())
          .stream();
    }
    return said(visible).stream();
  }

  /** iPhones write notices in the name of the chat, behind an invisible mark. */
  private boolean isNotice(String visible) {
    boolean isMarked = visible.length() < text.length();
    return isMarked
        && author.equals(chat.name())
        && Phrases.of(visible).isEmpty()
        && !Phrases.CALL.begin(visible)
        && Stream.of(ATTACHED, POLL, WEB).noneMatch(known -> known.matcher(visible).find());
  }

  private TraceBuilder said(String visible) {
    boolean isOmitted = Phrases.OMITTED.are(visible);
    boolean isDeleted = Phrases.DELETED.are(visible);
    if (isOmitted || isDeleted) {
      return begin("")
          .detail("attachment", isOmitted ? visible.replaceAll("^<|>$", "") : "")
          .detail("status", isDeleted ? "deleted" : "");
    }
    Matcher edited = EDITED.matcher(visible);
    boolean isEdited =
        edited.find() && (!edited.group(1).isEmpty() || Phrases.EDITED.are(edited.group(2)));
    boolean isFile = ATTACHED.matcher(visible).find();
    return isEdited && !isFile
        ? content(visible.substring(0, edited.start())).detail("status", "edited")
        : content(visible);
  }

  private TraceBuilder content(String words) {
    Matcher position = POSITION.matcher(words);
    Matcher venue = VENUE.matcher(words);
    Matcher poll = POLL.matcher(words);
    if (position.find()) {
      return place("").detail("latitude", position.group(1)).detail("longitude", position.group(2));
    }
    if (words.contains(VENUES) && venue.find()) {
      return place(Phrases.visible(venue.group(1)).strip()).detail("address", venue.group(2));
    }
    if (poll.matches()) {
      return begin(poll.group(1)).detail("category", "poll").text(poll.group(2));
    }
    return Phrases.CALL.begin(words) ? begin(words).detail("action", "call") : file(words);
  }

  private TraceBuilder file(String words) {
    Matcher attached = ATTACHED.matcher(words);
    if (attached.find()) {
      String name = attached.group(1).strip();
      return begin(attached.replaceFirst("").replaceFirst("\\p{Cf}+$", ""))
          .detail("attachment", name);
    }
    List<String> lines = words.lines().toList();
    Matcher file = FILE.matcher(lines.isEmpty() ? "" : lines.getFirst());
    boolean isFile =
        file.matches()
            && (Phrases.ATTACHED.are(file.group(2)) || OWN_FILE.matcher(file.group(1)).matches());
    if (isFile) {
      String caption = words.substring(lines.getFirst().length()).strip();
      return begin(caption).detail("attachment", file.group(1));
    }
    Matcher link = WEB.matcher(words);
    String url = link.find() ? link.group() : "";
    return begin(words).detail("url", url.equals(words) ? "" : url);
  }

  /** Where the person was, when they sent it themselves; else a message about a place. */
  private TraceBuilder place(String name) {
    boolean isOwn = chat.direction(author).equals("sent");
    return (isOwn ? begin(row.trace(PLACE, OBSERVED, name)) : begin(name))
        .detail("placeType", "shared in a chat");
  }

  private TraceBuilder begin(String subject) {
    return begin(row.trace(MESSAGE, OBSERVED, subject));
  }

  private TraceBuilder begin(TraceBuilder trace) {
    return trace
        .when(row.time("time"))
        .detail("author", author)
        .detail("thread", chat.name())
        .detail("counterpart", chat.isOfTwo() ? chat.name() : "")
        .detail("direction", chat.direction(author))
        .detail("dateOrder", row.contextText("order").equals("assumed") ? "assumed" : "");
  }
}
