package verso.platform.bluesky;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Car;
import verso.format.Csv;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Trace;

/** Bluesky: posts, likes, follows and lists, by the type each record states. */
public final class Bluesky implements Platform {
  private static final String TYPE = "$type";

  /** What a record means, by its type. */
  private static final Map<String, Mapping> TYPES =
      Map.ofEntries(
          Map.entry("app.bsky.feed.post", Bluesky::post),
          Map.entry("app.bsky.feed.like", reaction("liked")),
          Map.entry("app.bsky.feed.repost", reaction("boosted")),
          Map.entry("app.bsky.graph.follow", dated(Kind.FOLLOW, "subject")),
          Map.entry("app.bsky.graph.block", refusal("blocked account")),
          Map.entry("app.bsky.graph.listblock", refusal("blocked list")),
          Map.entry(
              "app.bsky.graph.list",
              dated(Kind.OTHER, "name").fixed("category", "list").text("description")),
          Map.entry(
              "app.bsky.graph.starterpack",
              dated(Kind.OTHER, "name").fixed("category", "starter pack").text("description")),
          Map.entry(
              "app.bsky.graph.listitem", dated(Kind.CONTACT, "subject").detail("list", "list")),
          Map.entry("app.bsky.actor.profile", Bluesky::profile),
          Map.entry("chat.bsky.actor.declaration", setting("who may write", "allowIncoming")));

  private static final Mapping FLAT_POST =
      RowMapping.of(Kind.POST, OBSERVED, "text", "content", "record/text")
          .time("createdAt", "created_at", "date", "indexedAt")
          .detail("url", "uri", "url")
          .rest();

  private static final Mapping FLAT_LIKE =
      RowMapping.of(Kind.REACTION, OBSERVED, "text", "subject", "uri", "url")
          .time("createdAt", "created_at", "date", "indexedAt")
          .fixed("action", "liked")
          .rest();

  private static final Mapping FLAT_FOLLOW =
      RowMapping.of(Kind.FOLLOW, DECLARED, "handle", "displayName", "did")
          .asOfExport()
          .time("createdAt", "created_at", "followedAt")
          .detail("name", "displayName", "display_name")
          .rest();

  private static final Mapping FLAT_FOLLOWER =
      RowMapping.of(Kind.CONTACT, OBSERVED, "handle", "displayName", "did")
          .asOfExport()
          .fixed("category", "follower")
          .detail("name", "displayName", "display_name")
          .rest();

  private static RowMapping dated(Kind kind, String... subject) {
    return RowMapping.of(kind, DECLARED, subject).time("createdAt");
  }

  private static Mapping reaction(String action) {
    return RowMapping.of(Kind.REACTION, OBSERVED, "subject/uri")
        .time("createdAt")
        .fixed("action", action)
        .detail("url", "subject/uri");
  }

  private static Mapping refusal(String field) {
    return dated(Kind.PREFERENCE, "subject").fixed("field", field);
  }

  private static Mapping setting(String field, String member) {
    return RowMapping.of(Kind.PREFERENCE, DECLARED, member).asOfExport().fixed("field", field);
  }

  @Override
  public String id() {
    return "bluesky";
  }

  @Override
  public String name() {
    return "Bluesky";
  }

  @Override
  public Signature signature() {
    return Signature.content("records of Bluesky's types", Bluesky::isBluesky)
        .or(Signature.columns("did", "handle", "displayName"))
        .or(Signature.columns("uri", "cid", "text"));
  }

  private static boolean isBluesky(Head head) {
    boolean hasRecords =
        head.contains("app.bsky.feed.")
            || head.contains("app.bsky.graph.")
            || head.contains("app.bsky.actor.profile");
    int roots = head.text().indexOf("eroots");
    boolean isArchive = roots >= 0 && roots < 8 && head.contains("app.bsky.");
    return isArchive || (hasRecords && (!head.keys().isEmpty() || head.contains("at://")));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(new Car(), Bluesky::record, "*.car").named("repository"),
        csv("posts of a tool", FLAT_POST, "posts.csv", "*bsky*posts*.csv"),
        csv("likes of a tool", FLAT_LIKE, "likes.csv", "*bsky*likes*.csv"),
        csv("followers of a tool", FLAT_FOLLOWER, "followers.csv", "*bsky*followers*.csv"),
        csv("follows of a tool", FLAT_FOLLOW, "follows.csv", "following.csv", "*bsky*follow*.csv"),
        FileRule.json("*bsky*.json", "*bluesky*.json", "records.json*")
            .orContaining("app.bsky.", "at://did:")
            .each("/records", Bluesky::record)
            .each("/feed", Bluesky::record)
            .each("/posts", Bluesky::record)
            .each("/likes", Bluesky::record)
            .each("/follows", Bluesky::record)
            .each("", Bluesky::record)
            .named("repository"));
  }

  private static FileRule csv(String section, Mapping mapping, String... globs) {
    return FileRule.file(Csv.of("uri", "cid", "text", "did", "handle", "createdAt"), mapping, globs)
        .named(section);
  }

  /** A record by its type, bare or inside what a server or a tool put around it. */
  private static Stream<Trace> record(Row row) {
    for (String inside : List.of("value", "record", "post")) {
      if (row.part(inside).has(TYPE) || row.part(inside).has("record")) {
        return record(row.part(inside));
      }
    }
    Mapping known = TYPES.get(row.text(TYPE));
    if (known != null) {
      return known.map(row);
    }
    boolean isPost = row.text(TYPE).isEmpty() && row.has("text");
    boolean isPerson = row.text(TYPE).isEmpty() && row.has("handle");
    return isPost ? FLAT_POST.map(row) : isPerson ? FLAT_FOLLOW.map(row) : GenericMapping.map(row);
  }

  private static Stream<Trace> post(Row row) {
    boolean isReply = row.has("reply");
    String text = row.text("text");
    return row
        .trace(isReply ? Kind.COMMENT : Kind.POST, OBSERVED, text.isEmpty() ? link(row) : text)
        .when(row.time("createdAt"))
        .detail("language", joined(row, "langs"))
        .detail("inReplyTo", row.text("reply", "parent", "uri"))
        .detail("url", row.firstOf("embed/external/uri", "embed/record/uri"))
        .text(row.firstOf("embed/external/title"), row.firstOf("embed/external/description"))
        .text(alternatives(row.part("embed")), alternatives(row.part("embed", "media")))
        .text(joined(row, "tags"))
        .stream();
  }

  private static String link(Row row) {
    return row.firstOf("embed/external/title", "embed/external/uri", "embed/record/uri");
  }

  private static String joined(Row row, String list) {
    return row.each(list).stream().map(Row::text).collect(Collectors.joining(", "));
  }

  /** What pictures are described as. */
  private static String alternatives(Row embed) {
    return embed.each("images").stream()
        .map(image -> image.text("alt"))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Trace> profile(Row row) {
    return Stream.of("displayName", "description", "pronouns", "website", "createdAt")
        .flatMap(name -> {
          ProfileField field = ProfileField.of(name);
          return row.field(field.kind(), DECLARED, field.name(), row.text(name));
        });
  }
}
