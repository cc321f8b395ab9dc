package verso.platform.pinterest;

import static verso.trace.Kind.ADVERTISER;
import static verso.trace.Kind.AD_ENGAGEMENT;
import static verso.trace.Kind.AD_IMPRESSION;
import static verso.trace.Kind.APP;
import static verso.trace.Kind.COMMENT;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.DEVICE;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.INTEREST;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OFF_PLATFORM;
import static verso.trace.Kind.PURCHASE;
import static verso.trace.Kind.REACTION;
import static verso.trace.Kind.SAVE;
import static verso.trace.Kind.SEARCH;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.Head;
import verso.format.TitledItems;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.table.Table;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Pinterest: one page with everything; boards and searches tell of lives to come. */
public final class Pinterest implements Platform {
  private static final String[] TIMES = {"Created at", "Date", "Time", "Timestamp", "Last used"};

  /** What a section means, by its name in {@code sections.tsv}. */
  private static final Map<String, Mapping> MEANINGS =
      Map.ofEntries(
          Map.entry("inferred interest", named(INTEREST, INFERRED).asOfExport().rest()),
          Map.entry("inferred field", Pinterest::inferred),
          Map.entry(
              "audience", named(ADVERTISER, SUPPLIED).basis(Basis.UNSTATED).asOfExport().rest()),
          Map.entry(
              "off-site", named(OFF_PLATFORM, SUPPLIED).detail("event", "Event", "Action").rest()),
          Map.entry("ad engagement", named(AD_ENGAGEMENT, OBSERVED).rest()),
          Map.entry("ad impression", named(AD_IMPRESSION, SHOWN).rest()),
          Map.entry("setting", AccountFields.declared()),
          Map.entry(
              "search", named(SEARCH, OBSERVED).detail("query", "Query", "Name", "text").rest()),
          Map.entry("follower", named(CONTACT, SUPPLIED).rest()),
          Map.entry("follow", named(FOLLOW, OBSERVED).asOfExport().time(TIMES).rest()),
          Map.entry("comment", named(COMMENT, OBSERVED).detail("pin", "Pin").rest()),
          Map.entry("board", named(SAVE, OBSERVED).fixed("category", "board").rest()),
          Map.entry("view", named(VIEW, OBSERVED).rest()),
          Map.entry("pin", pin()),
          Map.entry("message", named(MESSAGE, OBSERVED).rest()),
          Map.entry("purchase", named(PURCHASE, OBSERVED).rest()),
          Map.entry("reaction", named(REACTION, OBSERVED).rest()),
          Map.entry("login", named(LOGIN, OBSERVED).detail("ip", "IP", "IP address").rest()),
          Map.entry("device", named(DEVICE, OBSERVED).rest()),
          Map.entry("app", named(APP, OBSERVED).rest()),
          Map.entry("account", AccountFields.declared()));

  private static final List<List<String>> SECTIONS = Table.rows(Pinterest.class, "sections.tsv");

  @Override
  public String id() {
    return "pinterest";
  }

  @Override
  public String name() {
    return "Pinterest";
  }

  @Override
  public Signature signature() {
    return Signature.content("a page of Pinterest's, in sections", Pinterest::isPage)
        .or(Signature.allKeys("Boards", "Pins", "Searches"))
        .or(Signature.allKeys("Boards", "Pins", "Following"));
  }

  private static boolean isPage(Head head) {
    return head.isHtml()
        && head.contains("<h1 id=")
        && (head.contains("pinterest.com/") || hasSections(head));
  }

  private static boolean hasSections(Head head) {
    return head.contains(">Pins</h1>") && head.contains(">Boards</h1>");
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(
                new TitledItems(),
                row -> mapped(row, row.contextText("section")),
                "*.html",
                "*.htm")
            .named("all data"),
        FileRule.json("*.json")
            .each("/*", row -> mapped(row, row.keys().isEmpty() ? "" : row.keys().getFirst()))
            .named("all data as JSON"));
  }

  /** What a record means by the title it stands under. */
  private static Stream<Trace> mapped(Row row, String title) {
    String lower = title.toLowerCase(Locale.ROOT).replace('_', ' ');
    return SECTIONS.stream()
        .filter(section -> Stream.of(section.get(1).split(" \\| ")).anyMatch(lower::contains))
        .findFirst()
        .map(section -> MEANINGS.get(section.getFirst()))
        .orElse(GenericMapping::map)
        .map(row);
  }

  /** A record of unconfirmed members: what names it best is its subject, all others are kept. */
  private static RowMapping named(Kind kind, Origin origin) {
    return RowMapping.of(
            kind,
            origin,
            "Query",
            "Search term",
            "Advertiser",
            "Advertiser name",
            "Name",
            "Board Name",
            "Title",
            "Interest",
            "Comment",
            "Note",
            "Text",
            "Message",
            "Username",
            "IP",
            "IP address",
            "url")
        .time(TIMES)
        .detail("url", "url");
  }

  /** A pin; its title and its words are mostly another person's. */
  private static RowMapping pin() {
    return RowMapping.of(
            SAVE, OBSERVED, "Title", "Details", "Name", "Board Name", "Canonical Link", "url")
        .time(TIMES)
        .fixed("category", "pin")
        .detail("url", "url")
        .detail("link", "Canonical Link")
        .detail("list", "Board Name")
        .text("Details")
        .rest();
  }

  /** The value of {@code Inferred gender}: a line, or a line with a name of its own. */
  private static Stream<Trace> inferred(Row row) {
    String title = row.keys().isEmpty() ? row.contextText("section") : row.keys().getFirst();
    ProfileField field =
        ProfileField.of(title.replace('_', ' ').replaceFirst("(?i)^inferred\\s+", ""));
    return row.scalars().stream()
        .map(scalar -> scalar.getValue().text())
        .flatMap(value -> row.field(field.kind(), INFERRED, field.name(), value));
  }
}
