package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.TextLines;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the person kept, followed, rated and turned down across Search, Discover, News and Maps. */
final class GoogleLists {
  private GoogleLists() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("followed_entity"),
                GoogleLists::followed,
                "Discover/*follow*.csv",
                "Discover/*Folgen*.csv")
            .orContaining("followed_entity")
            .named("discover follows"),
        FileRule.file(
                Csv.of("entity_name", "setting_value"),
                GoogleLists::refused,
                "Discover/*interest*.csv",
                "Discover/*Interesse*.csv")
            .orContaining("setting_value")
            .named("discover not interested"),
        FileRule.file(Csv.any(), GoogleLists::liked, globs("{discover}/*.csv"))
            .named("discover likes"),
        FileRule.file(
                Csv.of("Title", "Note", "URL", "Comment"),
                GoogleLists::saved,
                globs("{saved}/*.csv"))
            .orContaining("Title,Note,URL,")
            .named("saved lists"),
        FileRule.file(
                new TextLines(),
                GoogleLists::news,
                globs("{news}/*.txt", "followed_*.txt", "*/magazines.txt"))
            .named("news"),
        FileRule.json("Search Contributions/*.json")
            .each("", GoogleLists::contribution)
            .named("search contributions"),
        FileRule.json(
                "Saved Places.json",
                "Labeled places.json",
                "Orte mit Beschriftungen.json",
                "Maps*/Reviews.json",
                "Maps*/*/*.json")
            .each("/features", GoogleLists::place)
            .orRootKey("features")
            .ignoringRest()
            .named("maps places"));
  }

  private static Stream<Trace> followed(Row row) {
    return row
        .trace(Kind.INTEREST, DECLARED, row.text("followed_entity"))
        .when(row.exported())
        .detail("action", "followed")
        .stream();
  }

  /**
   * A topic or source refused: {@code not_interested}, {@code blocked} or {@code not_preferred}.
   */
  private static Stream<Trace> refused(Row row) {
    return row
        .trace(Kind.PREFERENCE, DECLARED, row.text("entity_name"))
        .when(row.exported())
        .detail("field", "discover topic or source")
        .detail("action", row.text("setting_value"))
        .detail("rejected", "true")
        .stream();
  }

  private static Stream<Trace> liked(Row row) {
    if (row.has("followed_entity")) {
      return followed(row);
    }
    if (row.has("entity_name")) {
      return refused(row);
    }
    List<String> cells = row.value().leaves();
    String url = cells.stream().filter(c -> c.startsWith("http")).findFirst().orElse("");
    return cells.isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.REACTION, DECLARED, cells.getFirst())
            .when(row.exported())
            .detail("action", "liked")
            .detail("url", url)
            .stream();
  }

  private static Stream<Trace> saved(Row row) {
    String title = GoogleNames.cell(row, "title column");
    String url = row.text("URL");
    return title.isEmpty() && url.isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.SAVE, DECLARED, title.isEmpty() ? url : title)
            .when(row.exported())
            .detail("url", url)
            .detail("list", fileName(row))
            .detail("category", row.text("Tags"))
            .text(row.text("Note"), row.text("Comment"))
            .stream();
  }

  private static Stream<Trace> news(Row row) {
    String file = fileName(row);
    boolean isRead = file.equals("articles") || file.equals("magazines");
    Origin origin = isRead ? OBSERVED : DECLARED;
    return row
        .trace(isRead ? Kind.VIEW : Kind.FOLLOW, origin, row.text())
        .when(row.exported())
        .detail("list", file)
        .stream();
  }

  /** A rating, a review or a streaming service stated in Google Search; keys are English. */
  private static Stream<Trace> contribution(Row row) {
    String provider = row.text("Provider Name");
    if (!provider.isEmpty()) {
      return row.field(Kind.PREFERENCE, DECLARED, "streaming provider", provider);
    }
    String review = row.text("Review Comment");
    return row
        .trace(
            review.isEmpty() ? Kind.REACTION : Kind.COMMENT,
            DECLARED,
            row.firstOf("Search Query", "Title", "Name"))
        .when(row.time("Published"))
        .detail("rating", row.firstOf("Review Star Rating", "Thumbs Rating"))
        .detail("list", fileName(row))
        .text(review)
        .stream();
  }

  /** A place on the person's map (GeoJSON): saved, labelled by them, or reviewed. */
  private static Stream<Trace> place(Row row) {
    Row properties = properties(row);
    Row location = properties.part("location");
    String review = properties.firstOf("review_text_published", "Review Comment");
    String rating = properties.firstOf("five_star_rating_published", "Star Rating");
    String name =
        firstOf(
            location.firstOf("name", "Business Name"),
            properties.firstOf("name", "Title"),
            location.firstOf("address"));
    Kind kind = kindOf(row, review + rating);
    Moment time = row.time("properties", properties.has("date") ? "date" : "Published");
    TraceBuilder trace =
        row.trace(kind, DECLARED, name)
            .when(time.isKnown() ? time : row.exported())
            .detail("placeType", kind == Kind.PLACE ? "labelled place" : "")
            .detail("url", properties.firstOf("google_maps_url", "Google Maps URL"))
            .detail("address", firstOf(location.text("address"), properties.text("address")))
            .detail("country", location.text("country_code"))
            .detail("rating", rating)
            .text(review);
    List<Value> position = row.value().at("geometry", "coordinates").asList();
    if (position.size() >= 2 && !position.get(0).text().equals("0")) {
      trace.detail("latitude", position.get(1).text()).detail("longitude", position.get(0).text());
    }
    return trace.stream();
  }

  private static Row properties(Row row) {
    return row.part("properties");
  }

  private static Kind kindOf(Row row, String opinion) {
    if (!opinion.isEmpty()) {
      return Kind.COMMENT;
    }
    String file = GoogleNames.lower(fileName(row));
    // A place with a label of the person's own has no page on the map.
    boolean isLabelled = properties(row).has("name") && !properties(row).has("google_maps_url");
    return file.startsWith("label") || isLabelled ? Kind.PLACE : Kind.SAVE;
  }

  private static String firstOf(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private static String fileName(Row row) {
    String path = row.provenance().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
