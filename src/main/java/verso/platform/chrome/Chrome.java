package verso.platform.chrome;

import static verso.format.Sqlite.Rows;
import static verso.platform.chrome.ChromeHistory.time;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.FormEntry;
import verso.platform.Link;
import verso.platform.Mapping;
import verso.platform.PageVisit;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

/** Chrome and its kin: what the browser itself remembers, from the person's profile folder. */
public final class Chrome implements Platform {
  private static final Mapping ENGINE =
      RowMapping.of(Kind.PREFERENCE, OBSERVED, "short_name")
          .asOfExport()
          .fixed("field", "search engine")
          .detail("keyword", "keyword")
          .detail("url", "url");

  private static final Mapping TOP_SITE =
      RowMapping.of(Kind.OTHER, OBSERVED, "title", "url")
          .asOfExport()
          .fixed("category", "most visited site")
          .detail("url", "url")
          .detail("rank", "url_rank");

  private static final Mapping TYPED =
      RowMapping.of(Kind.OTHER, OBSERVED, "text")
          .fixed("action", "typed into the address bar")
          .detail("title", "description", "contents")
          .detail("uses", "number_of_hits");

  @Override
  public String id() {
    return "chrome";
  }

  @Override
  public String name() {
    return "Chrome";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "Default/History",
            "Profile #/History",
            "Guest Profile/History",
            "Opera Stable/History",
            "Opera GX Stable/History",
            "User Data/History")
        .or(Signature.allKeys("table urls", "table visits"))
        .or(Signature.keys("table interest_groups", "table omni_box_shortcuts"))
        .or(Signature.allKeys("lastVisitTime", "visitCount", "url"))
        .or(Signature.allKeys("checksum", "roots", "bookmark_bar"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.database("InterestGroups")
            .rows(Rows.of("interest_groups"), Chrome::interestGroup)
            .without("meta", "join_history", "bid_history", "win_history", "k_anon", "bid_counts")
            .named("interest groups of advertisers"),
        ChromeHistory.rule(),
        FileRule.database("Web Data")
            .rows(Rows.of("autofill"), Chrome::formEntry)
            .rows(Rows.of("keywords"), ENGINE)
            .without("meta", "token_service", "server_card_cloud_token_data")
            .named("form entries"),
        FileRule.database("Top Sites")
            .rows(Rows.of("top_sites"), TOP_SITE)
            .without("meta")
            .named("most visited sites"),
        FileRule.database("Shortcuts")
            .rows(Rows.of("omni_box_shortcuts"), TYPED)
            .without("meta")
            .named("typed addresses"),
        FileRule.json("Bookmarks", "Bookmarks.bak")
            .at("/roots", Chrome::bookmarks)
            .orRootKey("bookmark_bar")
            .ignoringRest()
            .named("bookmarks"),
        FileRule.json("Preferences", "Secure Preferences")
            .at("/privacy_sandbox", AccountFields.declared())
            .each("/account_info", AccountFields.declared())
            .at("/intl", AccountFields.declared())
            .ignoringRest()
            .named("settings"),
        FileRule.json("history*.json", "*history.json")
            .each("", Chrome::listed)
            .orRootKey("lastVisitTime")
            .named("history from an extension"),
        FileRule.ignored("pictures of sites", "Favicons"),
        FileRule.ignored(
            "changes the browser had not yet moved into the database; close it before copying",
            "*-journal",
            "*-wal",
            "*-shm"),
        FileRule.ignored(
            "holds passwords, keys or cookies, which let someone in",
            "Cookies",
            "Safe Browsing Cookies",
            "Login Data",
            "Login Data For Account",
            "Extension Cookies",
            "Trust Tokens",
            "Local State",
            "Local Storage/**",
            "Session Storage/**",
            "Sessions/**",
            "IndexedDB/**"));
  }

  /** A group an advertiser put the browser in while a site was looked at (Protected Audience). */
  private static Stream<Trace> interestGroup(Row row) {
    Moment joined = time(row, "exact_join_time");
    Moment when = joined.isKnown() ? joined : time(row, "last_updated");
    String owner = Link.of(row.text("owner")).site();
    return Stream.of(
        row.trace(Kind.SEGMENT, SUPPLIED, row.text("name"))
            .when(when)
            .detail("advertiser", owner)
            .detail("site", row.text("joining_origin"))
            .build(),
        row.trace(Kind.ADVERTISER, SUPPLIED, owner)
            .when(when)
            .basis(Basis.RETARGETING)
            .detail("site", row.text("joining_origin"))
            .build());
  }

  private static Stream<Trace> formEntry(Row row) {
    String used = row.firstOf("date_last_used", "date_created");
    return new FormEntry(row, row.text("name"), row.text("value"), Row.moment(used)).traces();
  }

  /** A folder of bookmarks, and all below it. */
  private static Stream<Trace> bookmarks(Row folder) {
    Stream<Row> inside =
        folder.has("children")
            ? folder.each("children").stream()
            : folder.members().stream().map(Map.Entry::getValue).filter(row -> row.has("children"));
    return inside.flatMap(row -> row.has("url") ? bookmark(row, folder) : bookmarks(row));
  }

  private static Stream<Trace> bookmark(Row row, Row folder) {
    return PageVisit.of(row, row.text("url"), row.text("name"), time(row, "date_added"))
        .in(Browsers.of(row))
        .page(Kind.SAVE)
        .detail("list", folder.text("name"))
        .stream();
  }

  /** A page in the list of an extension, dated by its last visit in milliseconds since 1970. */
  private static Stream<Trace> listed(Row row) {
    return PageVisit.of(row, row.text("url"), row.text("title"), row.utc("lastVisitTime")).traces();
  }
}
