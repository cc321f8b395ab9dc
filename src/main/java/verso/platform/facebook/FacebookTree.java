package verso.platform.facebook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.LabelledRow;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * The tree that several files share: categories with a name, a description, entries, and categories
 * below. Category names are in the account's language.
 */
final class FacebookTree {
  private FacebookTree() {}

  /** What to make of the entries of one category, given the names of it and those above it. */
  @FunctionalInterface
  private interface CategoryMapping {
    Stream<Trace> map(List<Row> entries, String category);
  }

  /** Reads every entry of the tree as something looked at, the ads in it as impressions. */
  static Stream<Trace> viewed(Row category) {
    return walk(category, "", FacebookTree::viewed);
  }

  /** Reads every entry of the tree as a setting. */
  static Stream<Trace> settings(Row category) {
    return walk(
        category, "", (entries, name) -> entries.stream().flatMap(entry -> setting(entry, name)));
  }

  private static Stream<Trace> walk(Row category, String above, CategoryMapping mapping) {
    String name = category.text("name");
    String path = above.isEmpty() || name.isEmpty() ? above + name : above + " / " + name;
    Stream<Trace> own = mapping.map(category.each("entries"), path);
    Stream<Trace> below =
        category.each("children").stream().flatMap(child -> walk(child, path, mapping));
    return Stream.concat(own, below);
  }

  /** Ads are a category of their own: by its name, or since every entry speaks of an advertiser. */
  private static Stream<Trace> viewed(List<Row> entries, String category) {
    boolean areAds =
        AdPhrases.isAdCategory(category)
            || entries.stream().noneMatch(e -> AdPhrases.advertiserIn(name(e)).isEmpty());
    return entries.stream().map(entry -> areAds ? ad(entry, category) : view(entry, category));
  }

  private static String name(Row entry) {
    return entry.text("data", "name");
  }

  private static Trace ad(Row entry, String category) {
    String advertiser = AdPhrases.advertiserIn(name(entry));
    String subject = Entry.firstOf(advertiser, name(entry));
    return entry
        .trace(Kind.AD_IMPRESSION, Origin.SHOWN, subject)
        .when(entry.utc("timestamp"))
        .detail("url", entry.text("data", "uri"))
        .detail("advertiser", advertiser)
        .detail("category", category)
        .build();
  }

  private static Trace view(Row entry, String category) {
    return entry
        .trace(Kind.VIEW, Origin.OBSERVED, name(entry))
        .when(entry.utc("timestamp"))
        .detail("url", entry.text("data", "uri"))
        .detail("category", category)
        .detail("duration", entry.text("data", "watch_time"))
        .detail("position", entry.text("data", "watch_position_seconds"))
        .detail("status", entry.text("data", "value"))
        .detail("action", entry.text("data", "share"))
        .build();
  }

  /** Reads one entry of a page, the section it stands in being its category. */
  static Stream<Trace> labelledView(LabelledRow row) {
    String name = row.main("name", "title");
    String advertiser = AdPhrases.advertiserIn(name);
    String category = row.row().contextText("section");
    boolean isAd = !advertiser.isEmpty() || AdPhrases.isAdCategory(category);
    TraceBuilder trace =
        isAd
            ? row.trace(Kind.AD_IMPRESSION, Origin.SHOWN, Entry.firstOf(advertiser, name))
                .detail("url", row.href())
            : Labels.start(row, Kind.VIEW, Origin.OBSERVED);
    return trace.detail("advertiser", advertiser).detail("category", category).stream();
  }

  private static Stream<Trace> setting(Row entry, String category) {
    String name = entry.text("data", "name");
    String value = entry.text("data", "value");
    return entry
        .trace(Kind.PREFERENCE, Origin.DECLARED, value.isEmpty() ? name : value)
        .when(entry.utc("timestamp"))
        .detail("field", category.toLowerCase(Locale.ROOT))
        .detail("category", value.isEmpty() ? "" : name)
        .detail("url", entry.text("data", "uri"))
        .stream();
  }
}
