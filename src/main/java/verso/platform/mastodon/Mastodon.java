package verso.platform.mastodon;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.HtmlText;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Mastodon: posts, boosts and likes in ActivityPub, follows and blocks as CSV. */
public final class Mastodon implements Platform {
  private static final String PUBLIC = "#Public";
  private static final String FIRST = "column 1";

  /** Fields of the actor that say something of the person, and what they are. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "manuallyApprovesFollowers", "approves followers by hand",
          "discoverable", "suggested to others",
          "indexable", "posts may be searched",
          "memorial", "account in memory of a person");

  private static final Mapping FOLLOWED =
      RowMapping.of(Kind.FOLLOW, DECLARED, "Account address", FIRST).asOfExport().rest();

  private static final Mapping MUTED = refused("muted account");
  private static final Mapping BLOCKED = refused("blocked account");
  private static final Mapping DOMAIN = refused("blocked server");

  private static final Mapping LISTED =
      RowMapping.of(Kind.FOLLOW, DECLARED, "column 2", FIRST).asOfExport().detail("list", FIRST);

  private static final Mapping FOLLOWER =
      RowMapping.of(Kind.CONTACT, OBSERVED, "Account address", FIRST)
          .asOfExport()
          .fixed("category", "follower");

  private static final Mapping BOOKMARK = address(Kind.SAVE).detail("url", FIRST);

  private static RowMapping refused(String field) {
    return RowMapping.of(Kind.PREFERENCE, DECLARED, "Account address", "#domain", "domain", FIRST)
        .asOfExport()
        .fixed("field", field)
        .rest();
  }

  private static RowMapping address(Kind kind) {
    return RowMapping.of(kind, kind == Kind.SAVE ? DECLARED : OBSERVED, FIRST);
  }

  @Override
  public String id() {
    return "mastodon";
  }

  @Override
  public String name() {
    return "Mastodon";
  }

  @Override
  public Signature signature() {
    return Signature.allKeys("preferredUsername", "inbox", "outbox")
        .or(Signature.allKeys("orderedItems", "type", "@context"))
        .or(Signature.atLeast(2, "outbox.json", "actor.json", "likes.json", "bookmarks.json"))
        .or(Signature.anyOf("following_accounts.csv", "muted_accounts.csv"))
        .or(Signature.columns("Account address", "Show boosts"))
        .or(Signature.columns("Account address", "Hide notifications"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json("outbox.json")
            .each("/orderedItems", Mastodon::activity)
            .ignoringRest()
            .named("posts and boosts"),
        FileRule.json("likes.json")
            .each(
                "/orderedItems",
                row -> pointer(row, Kind.REACTION).detail("action", "liked").stream())
            .ignoringRest()
            .named("likes"),
        FileRule.json("bookmarks.json")
            .each("/orderedItems", row -> pointer(row, Kind.SAVE).stream())
            .ignoringRest()
            .named("bookmarks"),
        FileRule.json("actor.json")
            .at("", Mastodon::actor)
            .orRootKey("preferredUsername")
            .named("account"),
        csv("follows", FOLLOWED, "following_accounts.csv", "following*.csv"),
        csv("mutes", MUTED, "muted_accounts.csv", "mutes.csv"),
        FileRule.file(Csv.of("Account address"), FOLLOWER, "followers.csv").named("followers"),
        FileRule.file(Csv.withoutHeader(), BLOCKED, "blocked_accounts.csv", "blocks.csv")
            .named("blocks"),
        csv("blocked servers", DOMAIN, "blocked_domains.csv", "domain_blocks.csv"),
        FileRule.file(Csv.withoutHeader(), LISTED, "lists.csv").named("lists"),
        FileRule.file(Csv.withoutHeader(), BOOKMARK, "bookmarks.csv").named("bookmarks as CSV"));
  }

  private static FileRule csv(String section, Mapping mapping, String... globs) {
    return FileRule.file(
            Csv.of("Account address", "Show boosts", "Hide notifications", "#domain"),
            mapping,
            globs)
        .named(section);
  }

  /** A post, or a boost of somebody else's. */
  private static Stream<Trace> activity(Row row) {
    return switch (row.text("type")) {
      case "Announce" ->
          row
              .trace(Kind.REACTION, OBSERVED, target(row))
              .when(row.time("published"))
              .detail("action", "boosted")
              .detail("url", target(row))
              .stream();
      default -> post(row, row.part("object"));
    };
  }

  private static String target(Row row) {
    String address = row.text("object");
    return address.isEmpty() ? row.part("object").firstOf("url", "id") : address;
  }

  private static Stream<Trace> post(Row row, Row note) {
    String html = note.text("content");
    String passage = HtmlText.passage(html);
    String warning = note.text("summary");
    String words = HtmlText.words(html);
    TraceBuilder trace =
        row.trace(kind(note), OBSERVED, passage.isEmpty() ? warning : passage)
            .when(row.time("published"))
            .detail("url", note.firstOf("url", "id"))
            .detail(
                "language", String.join(", ", note.value().get("contentMap").members().keySet()))
            .detail("inReplyTo", note.text("inReplyTo"));
    if (kind(note) == Kind.MESSAGE) {
      trace.detail("direction", "sent").detail("counterpart", mentioned(note));
    }
    return trace
        .text(words.replace(passage, ""), warning.equals(passage) ? "" : warning)
        .text(spoken(note, "attachment"), spoken(note, "oneOf"), spoken(note, "anyOf"))
        .stream();
  }

  /** A reply is a comment; what only some may read is a message. */
  private static Kind kind(Row note) {
    String readers = note.value().get("to").allText() + note.value().get("cc").allText();
    boolean isLimited = !readers.contains(PUBLIC) && !readers.contains("/followers");
    return isLimited && note.has("to")
        ? Kind.MESSAGE
        : note.has("inReplyTo") ? Kind.COMMENT : Kind.POST;
  }

  private static String mentioned(Row note) {
    return note.each("tag").stream()
        .filter(tag -> tag.text("type").equals("Mention"))
        .map(tag -> tag.text("name"))
        .collect(Collectors.joining(", "));
  }

  /** What pictures are described as, or the choices of a poll. */
  private static String spoken(Row note, String list) {
    return note.each(list).stream()
        .map(part -> part.text("name"))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** An address of somebody's post; the archive says neither what it is nor when. */
  private static TraceBuilder pointer(Row row, Kind kind) {
    String address = row.text().isEmpty() ? row.firstOf("id", "url") : row.text();
    return row.trace(kind, kind == Kind.SAVE ? DECLARED : OBSERVED, address).detail("url", address);
  }

  private static Stream<Trace> actor(Row row) {
    Stream<Trace> profile =
        Stream.of("name", "preferredUsername", "summary", "published", "url")
            .flatMap(name -> field(row, name));
    Stream<Trace> own =
        row.each("attachment").stream()
            .flatMap(a ->
                a.field(Kind.PROFILE, DECLARED, a.text("name"), HtmlText.passage(a.text("value"))));
    Stream<Trace> settings =
        SETTINGS.keySet().stream()
            .sorted()
            .flatMap(
                name -> row.field(Kind.PREFERENCE, DECLARED, SETTINGS.get(name), row.text(name)));
    return Stream.of(profile, own, settings).flatMap(all -> all);
  }

  private static Stream<Trace> field(Row row, String name) {
    ProfileField field =
        switch (name) {
          case "preferredUsername" -> ProfileField.of("username");
          case "summary" -> ProfileField.of("bio");
          case "published" -> ProfileField.of("registration date");
          default -> ProfileField.of(name);
        };
    return row.field(field.kind(), DECLARED, field.name(), HtmlText.passage(row.text(name)));
  }
}
