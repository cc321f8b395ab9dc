package verso.platform.telegram;

import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.PURCHASE;
import static verso.trace.Kind.SAVE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Value;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What a message means, in JSON and on pages. */
final class Message {
  private static final String NOT_INCLUDED = "(File not included";
  private static final Pattern POSITION = Pattern.compile("[?&]q=(-?[\\d.]+),(-?[\\d.]+)");

  /** Where links stand in a text. */
  private static final List<String> LINKS = List.of("link", "text_link");

  private Message() {}

  static Stream<Trace> json(Row row) {
    return row.text("type").equals("service") ? service(row) : said(row);
  }

  private static Stream<Trace> said(Row row) {
    List<String> pieces = pieces(row.value().get("text"));
    Row place = row.part("location_information");
    boolean isOwn = direction(row, "from_id").equals("sent");
    Kind kind = place.value().isEmpty() || !isOwn ? MESSAGE : PLACE;
    String subject =
        Stream.concat(
                pieces.stream(),
                Stream.of(row.text("poll", "question"), row.text("place_name"), row.text("title")))
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    TraceBuilder trace =
        isSaved(row) ? row.trace(SAVE, DECLARED, subject) : row.trace(kind, OBSERVED, subject);
    around(trace, row, "from")
        .text(pieces.size() > 1 ? String.join("", pieces) : "")
        .detail("url", link(row))
        .detail("latitude", place.text("latitude"))
        .detail("longitude", place.text("longitude"))
        .detail("placeType", place.value().isEmpty() ? "" : "shared in a chat")
        .detail("address", row.text("address"));
    return withMedia(trace, row).stream();
  }

  private static TraceBuilder withMedia(TraceBuilder trace, Row row) {
    for (String member : List.of("photo", "file")) {
      String path = row.text(member);
      String named = path.startsWith(NOT_INCLUDED) ? row.text("media_type") : path;
      trace.detail("attachment", named.isEmpty() && !path.isEmpty() ? member : named);
    }
    row.each("poll", "answers").forEach(answer -> trace.text(answer.text("text")));
    row.each("reactions").forEach(r -> trace.detail("reaction", r.text("emoji")));
    return trace
        .detail("forwardedFrom", row.text("forwarded_from"))
        .detail("status", row.has("edited") ? "edited" : "")
        .detail("duration", row.text("duration_seconds"))
        .detail("performer", row.text("performer"))
        .detail("contact", row.text("contact_information", "phone_number"));
  }

  /** Calls are messages, payments purchases; the rest is what became of the chat. */
  private static Stream<Trace> service(Row row) {
    String action = row.text("action");
    Kind kind =
        switch (action) {
          case "phone_call" -> MESSAGE;
          case "send_payment" -> PURCHASE;
          default -> OTHER;
        };
    return around(row.trace(kind, OBSERVED, row.firstOf("title", "action")), row, "actor")
        .detail("action", kind == MESSAGE ? "call" : action)
        .detail("duration", row.firstOf("duration_seconds", "duration"))
        .detail("reason", row.text("discard_reason"))
        .detail("amount", row.text("amount"))
        .detail("currency", row.text("currency"))
        .text(row.value().get("members").leaves().toArray(String[]::new))
        .stream();
  }

  private static TraceBuilder around(TraceBuilder trace, Row row, String author) {
    String chat = row.contextText("name");
    boolean isOfTwo = row.contextText("type").equals("personal_chat");
    return trace
        .when(Row.moment(row.firstOf("date_unixtime", "date")))
        .detail("author", row.text(author))
        .detail("thread", chat)
        .detail("counterpart", isOfTwo ? chat : "")
        .detail("direction", direction(row, author + "_id"))
        .detail("category", row.contextText("type"));
  }

  private static boolean isSaved(Row row) {
    return row.contextText("type").equals("saved_messages");
  }

  /** Known where the export tells the person's number, or a chat of two its other side. */
  private static String direction(Row row, String author) {
    // Older apps write the bare number of a person.
    String id = row.text(author).replaceFirst("^user", "");
    String own = row.context().at("personal_information", "user_id").text();
    if (!own.isEmpty()) {
      return id.equals(own) ? "sent" : "received";
    }
    boolean isOfTwo = row.contextText("type").equals("personal_chat");
    return !isOfTwo ? "" : id.equals(row.contextText("id")) ? "received" : "sent";
  }

  /** A text is a string, or a list of strings and of objects for what is set off. */
  private static List<String> pieces(Value text) {
    return text.asList().stream()
        .map(piece -> piece instanceof Value.Members ? piece.get("text") : piece)
        .map(piece -> piece instanceof Value.Text(String string) ? string : piece.text())
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private static String link(Row row) {
    return row.each("text_entities").stream()
        .filter(entity -> LINKS.contains(entity.text("type")))
        .map(entity -> entity.firstOf("href", "text"))
        .findFirst()
        .orElse("");
  }

  /** A message on a page, or a notice; the dates between days are numbered below 0. */
  static Stream<Trace> page(Row row) {
    String notice = row.text("service");
    if (notice.isEmpty()) {
      return saidOnPage(row).stream();
    }
    return row.text("id").startsWith("message-")
        ? Stream.empty()
        : row
            .trace(OTHER, OBSERVED, notice)
            .detail("category", "notice")
            .detail("thread", row.contextText("chat"))
            .stream();
  }

  private static TraceBuilder saidOnPage(Row row) {
    List<String> texts = row.value().get("text").leaves();
    String subject =
        Stream.concat(texts.stream(), Stream.of(row.text("question")))
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    TraceBuilder trace =
        row.trace(MESSAGE, OBSERVED, subject)
            .when(row.time("time"))
            .detail("author", row.text("author"))
            .detail("thread", row.contextText("chat"))
            .detail("forwardedFrom", row.text("forwarded"))
            .detail("url", first(row, "link"));
    texts.stream().skip(1).forEach(trace::text);
    row.value().get("answer").leaves().forEach(trace::text);
    row.value().get("media").leaves().forEach(kind -> trace.detail("attachment", kind));
    row.value().get("file").leaves().forEach(file -> position(trace, file));
    row.value().get("reaction").leaves().forEach(emoji -> trace.detail("reaction", emoji));
    return trace;
  }

  private static void position(TraceBuilder trace, String link) {
    Matcher position = POSITION.matcher(link);
    if (position.find()) {
      trace.detail("latitude", position.group(1)).detail("longitude", position.group(2));
    } else {
      trace.detail("attachment", link);
    }
  }

  private static String first(Row row, String member) {
    return row.value().get(member).leaves().stream()
        .filter(text -> text.startsWith("http"))
        .limit(1)
        .collect(Collectors.joining());
  }
}
