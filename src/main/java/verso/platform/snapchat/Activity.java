package verso.platform.snapchat;

import static verso.trace.Kind.APP;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.POST;
import static verso.trace.Kind.PURCHASE;
import static verso.trace.Kind.SAVE;
import static verso.trace.Kind.SEARCH;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Timestamps;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.TwinRule;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

/** Searches, stories, memories, purchases, games; and what is kept field by field. */
final class Activity {
  private static final String[] TIMES = {
    "Date",
    "Time",
    "Created",
    "Create Time",
    "Date and time",
    "Purchase Date",
    "Order Date",
    "Last Played",
    "Time Reported"
  };

  private Activity() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        Page.of("search_history").others(Activity::search).named("searches"),
        stories(),
        Page.of("memories_history").each("Saved Media", Activity::memory).named("memories"),
        Page.of("purchase_history", "shop_history", "snapchat_plus")
            .others(
                dated(PURCHASE, "Item", "Product Name", "Product", "Name", "Purchase Type")
                    .detail("amount", "Price", "Total", "Amount")
                    .detail("currency", "Currency")
                    .rest())
            .named("purchases"),
        Page.of("snap_games_and_minis").others(named(APP)).named("games"),
        Page.of("shared_story", "custom_sticker", "community_lenses", "snap_pro", "spotlight")
            .whole("Public Profile", AccountFields.declared())
            .others(named(POST))
            .named("publications"),
        Page.of("support_note", "in_app_reports")
            .others(named(OTHER))
            .named("support and reports"));
  }

  private static List<FileRule> stories() {
    return Page.of("story_history")
        .each(
            "Your Story Views",
            RowMapping.of(POST, OBSERVED, "Story Date")
                .time("Story Date")
                .fixed("category", "story")
                .detail("views", "Story Views")
                .detail("replies", "Story Replies"))
        .others(
            RowMapping.of(VIEW, OBSERVED, "View", "Name", "Username")
                .time("View Date", "Date")
                .fixed("category", "story")
                .rest())
        .named("stories");
  }

  /** Records of files of which little is known. */
  private static RowMapping named(Kind kind) {
    return dated(
            kind,
            "Name",
            "Title",
            "Game Name",
            "Lens Name",
            "Story Name",
            "Sticker",
            "Subject",
            "Reason")
        .rest();
  }

  private static RowMapping dated(Kind kind, String... subject) {
    return RowMapping.of(kind, OBSERVED, subject).time(TIMES);
  }

  /** A text, or an object of unknown members with a text and a date in it. */
  private static Stream<Trace> search(Row row) {
    List<String> said = row.value().leaves();
    Moment time =
        said.stream()
            .map(text -> Row.moment(Timestamps.parse(text)))
            .filter(Moment::isKnown)
            .findFirst()
            .orElse(Moment.NONE);
    return said.stream()
        .filter(text -> Timestamps.parse(text).isEmpty())
        .limit(1)
        .map(query -> row.trace(SEARCH, OBSERVED, query).detail("query", query).when(time).build());
  }

  /** A picture kept; its links open it to everybody and are left out. */
  private static Stream<Trace> memory(Row row) {
    return Places.located(
        row.trace(SAVE, OBSERVED, row.firstOf("Media Type"))
            .when(row.time("Date"))
            .detail("category", "memory"),
        row.firstOf("Location"))
        .stream();
  }
}
