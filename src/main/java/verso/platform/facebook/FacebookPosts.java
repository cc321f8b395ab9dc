package verso.platform.facebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.platform.LabelledRow;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the files of posts, comments, reactions, photos and videos say. */
final class FacebookPosts {
  private FacebookPosts() {}

  /** One post by the person, and the place it was sent from, if it names one. */
  static Stream<Trace> post(Row row) {
    return post(row, Origin.OBSERVED);
  }

  /** One post by someone else on the person's page. */
  static Stream<Trace> postByOthers(Row row) {
    return post(row, Origin.SUPPLIED);
  }

  private static Stream<Trace> post(Row row, Origin origin) {
    String words = Entry.part(row, "post");
    String linked = Entry.part(row, "external_context", "name");
    String title = row.text("title");
    String subject =
        Entry.firstOf(words, linked, place(row), Entry.part(row, "media", "title"), title);
    Trace post =
        row.trace(Kind.POST, origin, subject)
            .when(Entry.time(row))
            .detail("url", Entry.part(row, "external_context", "url"))
            .detail("action", subject.equals(title) ? "" : title)
            .detail("place", subject.equals(place(row)) ? "" : place(row))
            .text(subject.equals(linked) ? "" : linked, attachedWords(row), tags(row))
            .build();
    return Stream.of(Stream.of(post), checkIns(row), photoPlaces(row)).flatMap(traces -> traces);
  }

  private static String place(Row row) {
    return Entry.part(row, "place", "name");
  }

  /** What attachments say in words: captions, polls, life events. */
  private static String attachedWords(Row row) {
    return Entry.parts(row).stream()
        .flatMap(part ->
            Stream.of(
                part.text("text"),
                part.text("media", "description"),
                part.text("life_event", "title"),
                part.text("poll", "question"),
                part.value().at("poll", "options").allText()))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String tags(Row row) {
    return row.each("tags").stream().map(Entry::name).collect(Collectors.joining("\n"));
  }

  private static Stream<Trace> checkIns(Row row) {
    return Entry.parts(row).stream()
        .filter(part -> part.has("place"))
        .map(part -> part.part("place"))
        .map(place ->
            FacebookPlaces.place(place, place.text("name"))
                .when(Entry.time(row))
                .detail("placeType", "check-in")
                .build());
  }

  private static Stream<Trace> photoPlaces(Row row) {
    return Entry.parts(row).stream()
        .filter(part -> part.has("media"))
        .flatMap(part -> photoPlace(part.part("media")).stream());
  }

  /** One photo or video, and the place in its metadata. */
  static Stream<Trace> media(Row row) {
    Optional<Row> exif = exif(row);
    TraceBuilder trace =
        row.trace(Kind.POST, Origin.OBSERVED, row.firstOf("title", "description", "uri"))
            .when(Entry.time(row))
            .detail("list", row.contextText("name"))
            .text(row.text("description"));
    exif.ifPresent(e -> trace.detail("device", e.text("camera_model")));
    exif.ifPresent(e -> trace.detail("ip", e.text("upload_ip")));
    return Stream.concat(trace.stream(), photoPlace(row).stream());
  }

  /** A media list that stands in a file whose entries wrap it. */
  static Mapping mediaIn(String member) {
    return row ->
        row.has(member) ? row.each(member).stream().flatMap(FacebookPosts::media) : media(row);
  }

  private static Optional<Trace> photoPlace(Row media) {
    return exif(media).filter(exif -> exif.has("latitude")).map(exif -> photoPlace(media, exif));
  }

  private static Trace photoPlace(Row media, Row exif) {
    Moment taken = exif.utc("taken_timestamp");
    return exif.trace(Kind.PLACE, Origin.OBSERVED, "")
        .when(taken.isKnown() ? taken : Entry.time(media))
        .detail("latitude", exif.text("latitude"))
        .detail("longitude", exif.text("longitude"))
        .detail("placeType", "photo")
        .build();
  }

  private static Optional<Row> exif(Row media) {
    Row metadata = media.part("media_metadata");
    List<Row> photo = metadata.part("photo_metadata").each("exif_data");
    List<Row> video = metadata.part("video_metadata").each("exif_data");
    return Stream.concat(photo.stream(), video.stream()).findFirst();
  }

  /** One comment by the person. */
  static Stream<Trace> comment(Row row) {
    String words = Entry.part(row, "comment", "comment");
    String title = row.text("title");
    String subject = Entry.firstOf(words, Entry.part(row, "text"), title);
    return row
        .trace(Kind.COMMENT, Origin.OBSERVED, subject)
        .when(Entry.time(row))
        .detail("action", subject.equals(title) ? "" : title)
        .detail("author", Entry.part(row, "comment", "author"))
        .detail("list", Entry.part(row, "comment", "group"))
        .detail("url", Entry.part(row, "external_context", "url"))
        .stream();
  }

  /** One like or other reaction. */
  static Stream<Trace> reaction(Row row) {
    return row
        .trace(Kind.REACTION, Origin.OBSERVED, row.text("title"))
        .when(Entry.time(row))
        .detail("action", Entry.part(row, "reaction", "reaction"))
        .detail("author", Entry.part(row, "reaction", "actor"))
        .stream();
  }

  /** One reaction as labelled values: what was reacted to has a name, an owner, or an address. */
  static Stream<Trace> labelledReaction(LabelledRow row) {
    String reaction = row.text("reaction");
    String author = row.inside("author", "owner", "group").text("name");
    String sentence =
        row.list().stream().filter(text -> !text.equals(reaction)).findFirst().orElse("");
    String subject = Entry.firstOf(row.text("name"), author, sentence, row.title(), row.href());
    return row
        .trace(Kind.REACTION, Origin.OBSERVED, subject)
        .detail("action", reaction)
        .detail("url", row.href())
        .text(row.title().equals(subject) ? "" : row.title())
        .stream();
  }

  /** One saved item: the thing, else the sentence about it. */
  static Stream<Trace> saved(Row row) {
    String title = row.text("title");
    String thing = Entry.firstOf(Entry.part(row, "external_context", "name"), Entry.name(row));
    return row
        .trace(Kind.SAVE, Origin.DECLARED, thing)
        .when(Entry.time(row))
        .detail("url", Entry.firstOf(Entry.part(row, "external_context", "url"), Entry.link(row)))
        .detail("author", Entry.part(row, "external_context", "source"))
        .detail("action", thing.equals(title) ? "" : title)
        .stream();
  }
}
