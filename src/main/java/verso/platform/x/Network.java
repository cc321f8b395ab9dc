package verso.platform.x;

import static verso.platform.x.Wrapped.rule;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Accounts followed, following, blocked and muted (ids only), lists, saved searches, contacts. */
final class Network {
  private Network() {}

  static List<FileRule> rules() {
    return List.of(
        rule("following", account(Kind.FOLLOW, Origin.OBSERVED), "following"),
        rule("followers", account(Kind.CONTACT, Origin.SUPPLIED), "follower", "followers"),
        rule("blocked accounts", shunned("blocked account"), "block", "smartblock"),
        rule("muted accounts", shunned("muted account"), "mute"),
        rule("muted conversations", shunned("muted conversation"), "direct-message-mute"),
        rule("own lists", list(Kind.SAVE, Origin.OBSERVED), "lists-created", "list-created"),
        rule("lists joined", list(Kind.FOLLOW, Origin.OBSERVED), "lists-subscribed"),
        rule("lists others made", list(Kind.SEGMENT, Origin.SUPPLIED), "lists-member"),
        rule("saved searches", Network::savedSearch, "saved-search", "saved-searches"),
        rule("TweetDeck", Network::deck, "tweetdeck"),
        rule("address book", Network::contact, "contact", "contacts"));
  }

  private static Mapping account(Kind kind, Origin origin) {
    return row ->
        row
            .trace(kind, origin, row.text("accountId"))
            .when(row.exported())
            .detail("url", row.text("userLink"))
            .stream();
  }

  private static Mapping shunned(String field) {
    return row ->
        row
            .trace(Kind.PREFERENCE, Origin.DECLARED, row.text("accountId"))
            .when(row.exported())
            .detail("field", field)
            .detail("url", row.text("userLink"))
            .stream();
  }

  /** A list, of which only the address is told; its last part is often the list's name. */
  private static Mapping list(Kind kind, Origin origin) {
    return row ->
        Stream.of("url", "urls")
            .flatMap(member -> row.each(member).stream())
            .map(url ->
                url.trace(kind, origin, lastPart(url.text()))
                    .when(row.exported())
                    .detail("category", "list")
                    .detail("url", url.text())
                    .build());
  }

  private static String lastPart(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static Stream<Trace> savedSearch(Row row) {
    return row
        .trace(Kind.SEARCH, Origin.OBSERVED, row.text("query"))
        .detail("query", row.text("query"))
        .detail("action", "saved")
        .stream();
  }

  /** Columns of TweetDeck: searches and accounts that were watched all the time. */
  private static Stream<Trace> deck(Row row) {
    return row.each("columns").stream()
        .filter(column -> !column.firstOf("query", "title", "pathname").isEmpty())
        .map(column ->
            column
                .trace(
                    column.has("query") ? Kind.SEARCH : Kind.PREFERENCE,
                    Origin.OBSERVED,
                    column.firstOf("query", "title", "pathname"))
                .when(row.exported())
                .detail("field", column.has("query") ? "" : "TweetDeck column")
                .detail("query", column.text("query"))
                .detail("list", row.text("title"))
                .detail("path", column.text("pathname"))
                .build());
  }

  private static Stream<Trace> contact(Row row) {
    List<Row> emails = row.each("emails");
    List<Row> phones = row.each("phoneNumbers");
    String subject =
        Stream.concat(emails.stream(), phones.stream()).map(Row::text).findFirst().orElse("");
    TraceBuilder trace = row.trace(Kind.CONTACT, Origin.SUPPLIED, subject).when(row.exported());
    emails.forEach(email -> trace.detail("email", email.text()));
    phones.forEach(phone -> trace.detail("phone", phone.text()));
    return trace.stream();
  }
}
