package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Camille's Bluesky repository, as a CAR file. */
final class BlueskyArchive {
  private final Export export;
  private final CarFile repository = new CarFile();

  private BlueskyArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.6, "bluesky-2026-09-01.zip");
    export.archive().add("repo.car", new BlueskyArchive(export).bytes());
    return List.of(export.archive());
  }

  private byte[] bytes() {
    repository.record(
        object(
            "$type", "app.bsky.actor.profile",
            "displayName", Person.CAMILLE.name(),
            "description", "Designer à Lyon. Trail, potager, argentique.",
            "createdAt", "2024-02-10T08:00:00Z"));
    export.each(600, 45, this::post).forEach(repository::record);
    export.each(600, 25, m -> pointer("app.bsky.feed.like", m)).forEach(repository::record);
    export.each(600, 8, m -> pointer("app.bsky.feed.repost", m)).forEach(repository::record);
    export.each(600, 20, m -> person("app.bsky.graph.follow", m)).forEach(repository::record);
    export.each(600, 1, m -> person("app.bsky.graph.block", m)).forEach(repository::record);
    export.each(600, 1, this::list).forEach(repository::record);
    export.each(600, 4, m -> person("app.bsky.graph.listitem", m)).forEach(repository::record);
    return repository.bytes();
  }

  private Map<String, Object> post(Instant moment) {
    Map<String, Object> post = dated("app.bsky.feed.post", moment);
    boolean isReply = export.dice().chance(0.3);
    post.put("text", export.voice().say(isReply ? "comment" : "post", moment));
    post.put("langs", List.of("fr"));
    if (isReply) {
      Map<String, Object> parent = object("uri", address());
      post.put("reply", object("root", parent, "parent", parent));
    }
    return post;
  }

  private Map<String, Object> pointer(String type, Instant moment) {
    Map<String, Object> pointer = dated(type, moment);
    pointer.put("subject", object("uri", address()));
    return pointer;
  }

  private Map<String, Object> person(String type, Instant moment) {
    Map<String, Object> person = dated(type, moment);
    person.put("subject", did());
    return person;
  }

  private Map<String, Object> list(Instant moment) {
    Map<String, Object> list = dated("app.bsky.graph.list", moment);
    list.put("name", "Sentiers");
    list.put("purpose", "app.bsky.graph.defs#curatelist");
    return list;
  }

  private static Map<String, Object> dated(String type, Instant moment) {
    return object("$type", type, "createdAt", moment.toString());
  }

  private String address() {
    return "at://" + did() + "/app.bsky.feed.post/3l" + export.dice().digits(11);
  }

  private String did() {
    return "did:plc:" + export.dice().characters("abcdefghijklmnopqrstuvwxyz234567", 24);
  }
}
