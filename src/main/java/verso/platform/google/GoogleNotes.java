package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.PropertyBlocks;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the person wrote, planned and photographed, and whom they know. */
final class GoogleNotes {
  private static final String CREATED = "createdTimestampUsec";
  private static final String EDITED = "userEditedTimestampUsec";
  private static final String[] PHOTOS = {
    "Google Photos/*/*.json", "Google Fotos/*/*.json", "Photos from */*.json"
  };

  private GoogleNotes() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("Keep/*.json")
            .at("", GoogleNotes::note)
            .orRootKey("textContent", "listContent", "userEditedTimestampUsec")
            .named("notes"),
        FileRule.ignored("The same notes are read from their JSON files.", "Keep/*.html"),
        FileRule.json(globs("{tasks}/Tasks.json", "{tasks}/{tasks}.json"))
            .each("/items/*/items", GoogleNotes::task)
            .ignoringRest()
            .named("tasks"),
        FileRule.file(PropertyBlocks.of("VEVENT"), GoogleNotes::event, globs("{calendar}/*.ics"))
            .orContaining("BEGIN:VCALENDAR")
            .named("calendar"),
        FileRule.file(
                PropertyBlocks.of("VCARD"), GoogleNotes::contact, globs("{contacts}/**/*.vcf"))
            .orContaining("BEGIN:VCARD")
            .named("contacts"),
        FileRule.json("Google Chat/Groups/*/messages.json")
            .each("/messages", GoogleNotes::message)
            .named("chat"),
        FileRule.json("Hangouts/Hangouts.json")
            .each("/conversations/*/events", GoogleNotes::hangout)
            .each("/conversations/*/conversation_state/event", GoogleNotes::hangout)
            .ignoringRest()
            .named("hangouts"),
        FileRule.json(PHOTOS)
            .at("", GoogleNotes::photo)
            .orRootKey("photoTakenTime")
            .named("photos"));
  }

  private static Stream<Trace> note(Row row) {
    String title = row.text("title");
    String text = row.text("textContent");
    String items =
        row.each("listContent").stream().map(i -> i.text("text")).collect(Collectors.joining("\n"));
    TraceBuilder trace =
        row.trace(Kind.DOCUMENT, DECLARED, firstOf(title, text, items))
            .when(row.time(row.has(CREATED) ? CREATED : EDITED))
            .detail("category", "note")
            .text(title.isEmpty() ? "" : text, items);
    row.each("labels").forEach(label -> trace.detail("list", label.text("name")));
    row.each("annotations").forEach(link -> trace.detail("url", link.text("url")));
    return trace.stream();
  }

  private static Stream<Trace> task(Row row) {
    return row
        .trace(Kind.DOCUMENT, DECLARED, row.text("title"))
        .when(row.time("created"))
        .detail("category", "task")
        .detail("list", row.contextText("title"))
        .detail("status", row.text("status"))
        .detail("due", row.text("due"))
        .text(row.text("notes"))
        .stream();
  }

  private static Stream<Trace> event(Row row) {
    return row
        .trace(Kind.DOCUMENT, DECLARED, row.text("SUMMARY"))
        .when(row.time("DTSTART"))
        .detail("category", "calendar event")
        .detail("endTime", row.text("DTEND"))
        .detail("address", row.text("LOCATION"))
        .text(row.text("DESCRIPTION"))
        .stream();
  }

  /** Another person. Their numbers and addresses are theirs, and stay in the archive. */
  private static Stream<Trace> contact(Row row) {
    return row.trace(Kind.CONTACT, SUPPLIED, row.text("FN")).when(row.exported()).stream();
  }

  private static Stream<Trace> message(Row row) {
    return row
        .trace(Kind.MESSAGE, OBSERVED, row.text("text"))
        .when(row.time("created_date"))
        .detail("author", row.text("creator", "name"))
        .detail("thread", threadOf(row.provenance().path()))
        .stream();
  }

  /** The folder of a conversation: {@code DM xyz} or {@code Space xyz}. */
  private static String threadOf(String path) {
    String[] parts = path.split("/");
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }

  private static Stream<Trace> hangout(Row row) {
    List<String> segments =
        row.each("chat_message", "message_content", "segment").stream()
            .map(segment -> segment.text("text"))
            .filter(text -> !text.isEmpty())
            .toList();
    return segments.isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.MESSAGE, OBSERVED, segments.getFirst())
            .when(row.time("timestamp"))
            .text(segments.size() > 1 ? String.join(" ", segments) : "")
            .stream();
  }

  /**
   * What is known of a picture: when and where it was taken, and whose faces Google found in it.
   */
  private static Stream<Trace> photo(Row row) {
    if (!row.has("photoTakenTime") && !row.has("title")) {
      return Stream.empty();
    }
    Row place = row.part("geoData");
    boolean isPlaced = !isZero(place.text("latitude")) || !isZero(place.text("longitude"));
    TraceBuilder trace =
        row.trace(Kind.DOCUMENT, OBSERVED, row.text("title"))
            .when(row.time("photoTakenTime", "timestamp"))
            .detail("category", row.has("photoTakenTime") ? "photo" : "album")
            .detail("latitude", isPlaced ? place.text("latitude") : "")
            .detail("longitude", isPlaced ? place.text("longitude") : "")
            .detail("device", row.text("googlePhotosOrigin", "mobileUpload", "deviceType"))
            .text(row.text("description"));
    row.each("people").forEach(person -> trace.detail("person", person.text("name")));
    return trace.stream();
  }

  /** Google writes 0.0 where it knows no place. */
  private static boolean isZero(String degrees) {
    return degrees.isEmpty() || degrees.equals("0.0") || degrees.equals("0");
  }

  private static String firstOf(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
