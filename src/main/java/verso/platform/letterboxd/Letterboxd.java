package verso.platform.letterboxd;

import java.util.List;
import java.util.Set;
import verso.format.Csv;
import verso.format.Head;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;

/** Letterboxd: films watched, rated, reviewed and wished for, all of it stated by the person. */
public final class Letterboxd implements Platform {
  private static final Csv FILMS = Csv.of("Date", "Name", "Year", "Letterboxd URI");

  /** The list's name stands in the third line: format, header, list. */
  private static final int LIST_LINE = 2;

  private static final Mapping WATCHED =
      film(Kind.VIEW)
          .time("Watched Date", "Date")
          .detail("rating", "Rating")
          .rest()
          .identifiedBy(Letterboxd::identity);
  private static final Mapping RATED =
      film(Kind.REACTION).time("Date").fixed("action", "rated").rest();
  private static final Mapping LIKED =
      film(Kind.REACTION).time("Date").fixed("action", "liked").rest();
  private static final Mapping WISHED =
      film(Kind.SAVE).time("Date").fixed("list", "watchlist").rest();

  /** A list under another name: films watched, liked and wished for look the same. */
  private static final Mapping KEPT = film(Kind.SAVE).time("Date").rest();

  private static final Mapping REVIEWED =
      film(Kind.COMMENT).time("Watched Date", "Date").text("Review").rest();

  private static final Mapping LISTED =
      RowMapping.of(Kind.SAVE, Origin.DECLARED, "Name")
          .asOfExport()
          .derived("list", Letterboxd::list)
          .detail("url", "URL")
          .text("Description")
          .rest();

  private static final Mapping COMMENT =
      RowMapping.of(Kind.COMMENT, Origin.DECLARED, "Comment", "Content", "Name")
          .time("Date")
          .rest();

  private static final Mapping DELETED =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "Name", "Comment", "Content")
          .time("Watched Date", "Date")
          .fixed("status", "deleted")
          .detail("url", "Letterboxd URI")
          .text("Review")
          .rest();

  private static RowMapping film(Kind kind) {
    return RowMapping.of(kind, Origin.DECLARED, "Name")
        .fixed("category", "film")
        .detail("url", "Letterboxd URI");
  }

  @Override
  public String id() {
    return "letterboxd";
  }

  @Override
  public String name() {
    return "Letterboxd";
  }

  @Override
  public Signature signature() {
    return Signature.columns("Letterboxd URI", "Name")
        .or(Signature.columns("Date Joined", "Username", "Favorite Films"))
        .or(Signature.content("a list of Letterboxd", h -> h.startsWith("Letterboxd list export")))
        .or(
            Signature.atLeast(
                3, "watched.csv", "diary.csv", "ratings.csv", "watchlist.csv", "likes/films.csv"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.any(), DELETED, "deleted/**/*.csv", "orphaned/**/*.csv")
            .named("what was deleted"),
        FileRule.file(FILMS, WATCHED, "diary*.csv").orBeginning(Letterboxd::isDiary).named("diary"),
        FileRule.file(FILMS, WATCHED, "watched*.csv").named("films watched"),
        FileRule.file(FILMS, RATED, "ratings*.csv")
            .orBeginning(Letterboxd::isRatings)
            .named("ratings"),
        FileRule.file(Csv.any(), LIKED, "likes/*.csv", "films.csv").named("likes"),
        FileRule.file(FILMS, REVIEWED, "reviews*.csv")
            .orBeginning(Letterboxd::isReviews)
            .named("reviews"),
        FileRule.file(FILMS, WISHED, "watchlist*.csv").named("watchlist"),
        FileRule.file(Csv.of("Position", "Year"), LISTED, "lists/*.csv")
            .orContaining("Letterboxd list export")
            .named("lists"),
        FileRule.file(Csv.any(), COMMENT, "comments*.csv").named("comments"),
        FileRule.file(Csv.of("Date Joined", "Username"), AccountFields.declared(), "profile.csv")
            .orColumns("Date Joined", "Username", "Favorite Films")
            .named("profile"),
        FileRule.file(FILMS, KEPT, "letterboxd*.csv")
            .orColumns("Letterboxd URI", "Name")
            .named("list of films"));
  }

  private static boolean isDiary(Head head) {
    return head.hasColumns(Set.of("letterboxduri", "watcheddate")) && !isReviews(head);
  }

  private static boolean isReviews(Head head) {
    return head.hasColumns(Set.of("letterboxduri", "review"));
  }

  private static boolean isRatings(Head head) {
    return head.hasColumns(Set.of("letterboxduri", "rating"))
        && !head.hasColumns(Set.of("rewatch"));
  }

  /** A film entered in the diary is marked as watched on the same day. */
  private static List<String> identity(Row row) {
    return List.of(row.text("Name"), row.text("Year"), row.text("Date"));
  }

  private static String list(Row row) {
    List<String> lines = row.contextText("preamble").lines().toList();
    String[] cells = lines.size() > LIST_LINE ? lines.get(LIST_LINE).split(",") : new String[0];
    return cells.length > 1 ? cells[1] : "";
  }
}
