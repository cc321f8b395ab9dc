package verso.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Firefox keeps in the profile folder of Camille's laptop: history, bookmarks, forms. */
final class FirefoxArchive {
  private static final String PROFILE = "k3x9example.default-release/";
  private static final int FIRST_BOOKMARK = 4;

  private final Export export;
  private final Surfing surfing;

  /** Rows of moz_places: address, title; the id of a row is its number, from 1. */
  private final List<List<Object>> places = new ArrayList<>();

  private FirefoxArchive(Export export) {
    this.export = export;
    this.surfing = new Surfing(export);
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.8, "firefox-profile-2026-09-01.zip");
    var firefox = new FirefoxArchive(export);
    export.archive().add(PROFILE + "places.sqlite", firefox.history());
    export.archive().add(PROFILE + "formhistory.sqlite", firefox.forms());
    return List.of(export.archive());
  }

  private byte[] history() {
    List<List<Object>> visits =
        Stream.concat(
                export.each(60, 90, m -> visit(surfing.at(m), m)).reversed().stream(),
                Life.plans().entrySet().stream()
                    .map(plan -> visit(surfing.results(plan.getValue()), plan.getKey())))
            .toList();
    List<List<Object>> bookmarks = new ArrayList<>();
    bookmarks.add(List.of(2L, Json.NOTHING, 0L, "", 1_700_000_000_000_000L));
    bookmarks.add(List.of(2L, Json.NOTHING, 1L, "menu", 1_700_000_000_000_000L));
    bookmarks.add(List.of(2L, Json.NOTHING, 2L, "À lire", 1_700_000_000_000_000L));
    bookmarks.addAll(export.each(500, 8, this::bookmark));
    Instant download = export.moment(40);
    long file = place(surfing.landing(download));
    return new Database()
        .table("moz_places", "url LONGVARCHAR, title LONGVARCHAR", places)
        .table(
            "moz_historyvisits",
            "from_visit INTEGER, place_id INTEGER, visit_date INTEGER, visit_type INTEGER",
            visits)
        .table(
            "moz_bookmarks",
            "type INTEGER, fk INTEGER, parent INTEGER, title LONGVARCHAR, dateAdded INTEGER",
            bookmarks)
        .table("moz_anno_attributes", "name TEXT", List.of(List.of("downloads/destinationFileURI")))
        .table(
            "moz_annos",
            "place_id INTEGER, anno_attribute_id INTEGER, content TEXT, dateAdded INTEGER",
            List.of(
                List.of(
                    file,
                    1L,
                    "file:///home/camille/T%C3%A9l/catalogue-2026.pdf",
                    micros(download))))
        .table(
            "moz_inputhistory",
            "place_id INTEGER, input TEXT, use_count REAL",
            List.of(List.of(1L, "tramont", 0.9)))
        .table(
            "moz_places_metadata",
            "place_id INTEGER, created_at INTEGER, total_view_time INTEGER",
            List.of(List.of(1L, export.moment(20).toEpochMilli(), 184_000L)))
        .bytes();
  }

  private List<Object> visit(Surfing.Page page, Instant moment) {
    return List.of(0L, place(page), micros(moment), (long) export.dice().between(1, 2));
  }

  private List<Object> bookmark(Instant moment) {
    return List.of(1L, place(surfing.at(moment)), (long) FIRST_BOOKMARK - 1, "", micros(moment));
  }

  /** The number of a page among the places. */
  private long place(Surfing.Page page) {
    places.add(List.of(page.url(), page.title()));
    return places.size();
  }

  private byte[] forms() {
    List<List<Object>> entries = new ArrayList<>();
    entries.addAll(export.each(60, 8, m -> entry("searchbar-history", say(m), m)));
    entries.add(entry("email", Person.CAMILLE.email(), export.moment(30)));
    entries.add(entry("city", Person.CAMILLE.city(), export.moment(90)));
    entries.add(entry("firstname", Person.CAMILLE.firstName(), export.moment(90)));
    return new Database()
        .table(
            "moz_formhistory",
            "fieldname TEXT, value TEXT, timesUsed INTEGER, firstUsed INTEGER, lastUsed INTEGER",
            entries)
        .bytes();
  }

  private String say(Instant moment) {
    return export.voice().say("search", moment);
  }

  private List<Object> entry(String field, String value, Instant moment) {
    return List.of(
        field, value, (long) export.dice().between(1, 5), micros(moment), micros(moment));
  }

  private static long micros(Instant moment) {
    return moment.toEpochMilli() * 1000;
  }
}
