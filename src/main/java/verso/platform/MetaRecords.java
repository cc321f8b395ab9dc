package verso.platform;

import static verso.platform.LabelledMapping.fields;
import static verso.trace.Kind.DEMOGRAPHIC;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.POST;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.REACTION;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Field;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What records mean that Instagram and Threads write alike: accounts, likes, posts, profiles. */
public final class MetaRecords {
  /** What stands where the person never filled anything in. */
  private static final Set<String> UNSET = Set.of("unspecified", "1919-01-01");

  /**
   * A field whose meaning is known.
   *
   * @param concept what {@code labels.tsv} calls it
   * @param name what the detail {@code field} calls it
   */
  private record Known(String concept, Kind kind, String name) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("username", PROFILE, "username"),
          new Known("name", PROFILE, "name"),
          new Known("email", PROFILE, "e-mail"),
          new Known("phone", PROFILE, "phone"),
          new Known("bio", PROFILE, "bio"),
          new Known("website", PROFILE, "website"),
          new Known("gender", DEMOGRAPHIC, "gender"),
          new Known("birth date", DEMOGRAPHIC, "birth date"),
          new Known("private account", PREFERENCE, "private account"));

  private MetaRecords() {}

  /** An account on a list: its name as value, as title, or at the end of its address. */
  public static LabelledMapping account(Kind kind, Origin origin, String status) {
    return row -> {
      String account = row.account("username", "name");
      return account.isEmpty()
          ? Stream.empty()
          : row
              .trace(kind, origin, account)
              .detail(kind == PREFERENCE ? "field" : "status", status)
              .detail("url", row.href())
              .stream();
    };
  }

  /** The owner of what was liked; the like itself is an emoji, an answer, or left out. */
  public static LabelledMapping like(String category) {
    return row -> row.entries().stream().flatMap(entry -> liked(entry, category));
  }

  private static Stream<Trace> liked(LabelledRow row, String category) {
    String owner =
        row.title().isEmpty() ? row.account("media owner", "author", "username") : row.title();
    String reaction = row.text("reaction");
    String answer = row.title().isEmpty() ? "" : row.record().unlabelled();
    return row
        .trace(REACTION, OBSERVED, owner)
        .detail("category", category)
        .detail("reaction", reaction.isEmpty() ? answer : reaction)
        .detail("url", row.href())
        .text(row.text("caption"))
        .stream();
  }

  /** A post: the caption stands on it where it has several pictures, else on the picture. */
  public static LabelledMapping published(String category) {
    return row -> {
      List<Row> media = row.row().has("media") ? row.row().each("media") : List.of(row.row());
      return row.row().has("label_values") || !row.row().has("media") && !row.row().has("uri")
          ? page(row, category)
          : Stream.concat(post(row, media, category), media.stream().flatMap(MetaRecords::place));
    };
  }

  private static Stream<Trace> post(LabelledRow row, List<Row> media, String category) {
    String caption =
        Stream.concat(Stream.of(row.title()), media.stream().map(medium -> medium.text("title")))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    TraceBuilder trace = row.row().trace(POST, OBSERVED, caption).detail("category", category);
    media.forEach(medium -> trace.when(medium.utc("creation_timestamp")));
    trace.when(row.row().utc("creation_timestamp"));
    media.stream().skip(1).map(medium -> medium.text("title")).forEach(trace::text);
    media.forEach(medium -> trace.detail("attachment", medium.text("uri")));
    media.stream().limit(1).forEach(m -> trace.detail("app", app(m)));
    return trace.stream();
  }

  private static String app(Row medium) {
    return medium.text("cross_post_source", "source_app");
  }

  /** The same from a page, or from a labelled record: texts, then the date, then the pictures. */
  private static Stream<Trace> page(LabelledRow row, String category) {
    List<String> texts = row.list();
    String caption = row.title().isEmpty() ? row.main("caption", "text") : row.title();
    TraceBuilder trace = row.trace(POST, OBSERVED, caption).detail("category", category);
    texts.stream().filter(text -> !text.equals(caption)).forEach(trace::text);
    row.record().media().forEach(uri -> trace.detail("attachment", uri));
    return trace.detail("url", row.href()).stream();
  }

  /** Where a picture was taken, as the camera wrote it; the lists of camera facts may be nested. */
  private static Stream<Trace> place(Row medium) {
    return Stream.of("photo_metadata", "video_metadata")
        .flatMap(kind -> medium.each("media_metadata", kind, "exif_data").stream())
        .flatMap(facts -> facts.has("latitude") ? Stream.of(facts) : facts.each().stream())
        .filter(facts -> facts.has("latitude") && facts.has("longitude"))
        .limit(1)
        .map(facts ->
            facts
                .trace(PLACE, OBSERVED, "")
                .when(medium.utc("creation_timestamp"))
                .detail("latitude", facts.text("latitude"))
                .detail("longitude", facts.text("longitude"))
                .detail("placeType", "photo")
                .build());
  }

  /** What the person filled in: a trace for each field. */
  public static Stream<Trace> person(LabelledRow row) {
    return row.record().fields().stream().flatMap(field -> about(row.only(field), field));
  }

  private static Stream<Trace> about(LabelledRow alone, Field field) {
    Optional<Known> known =
        KNOWN.stream().filter(k -> alone.record().field(k.concept()).isPresent()).findFirst();
    String value = field.value();
    if (known.isEmpty()) {
      LabelledMapping other = fields(PROFILE, DECLARED);
      return other.map(alone);
    }
    return value.isEmpty() || UNSET.contains(value)
        ? Stream.empty()
        : alone
            .row()
            .trace(known.get().kind(), DECLARED, value)
            .when(alone.row().exported())
            .detail("field", known.get().name())
            .stream();
  }
}
