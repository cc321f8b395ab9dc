package verso.samples;

import static verso.samples.Json.NOTHING;
import static verso.samples.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Mastodon archive: posts and boosts in ActivityPub, and the lists as CSV. */
final class MastodonArchive {
  private static final String SERVER = "https://piaf.example/";
  private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

  private final Export export;

  private MastodonArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.9, "archive-20260901073000-5a3e.zip");
    var mastodon = new MastodonArchive(export);
    List<Object> items = new ArrayList<>(export.each(700, 40, mastodon::post));
    items.addAll(export.each(700, 10, mastodon::reply));
    items.addAll(export.each(700, 12, mastodon::boost));
    mastodon.add("outbox.json", items);
    mastodon.add("likes.json", export.each(700, 20, m -> mastodon.elsewhere()));
    mastodon.add("bookmarks.json", export.each(700, 6, m -> mastodon.elsewhere()));
    export.add("actor.json", Json.PLAIN, mastodon.actor());
    mastodon.addLists();
    return List.of(export.archive());
  }

  private void add(String file, List<?> items) {
    export.add(
        file,
        Json.PLAIN,
        object(
            "@context",
            "https://www.w3.org/ns/activitystreams",
            "type",
            "OrderedCollection",
            "totalItems",
            items.size(),
            "orderedItems",
            items));
  }

  private Map<String, Object> post(Instant moment) {
    Interest interest = export.life().interestAt(moment, export.dice());
    String words = export.voice().say("post", interest.id());
    String tag =
        "<a href=\"" + SERVER + "tags/" + interest.hashtag() + "\">#<span>" + interest.hashtag();
    return create(moment, "<p>" + words + "</p><p>" + tag + "</span></a></p>", NOTHING);
  }

  private Map<String, Object> reply(Instant moment) {
    Acquaintance friend = export.dice().oneOf(export.life().people());
    String words = export.voice().say("comment", moment);
    return create(moment, "<p>@" + friend.handle() + "</p><p>" + words + "</p>", elsewhere());
  }

  private Map<String, Object> create(Instant moment, String content, Object inReplyTo) {
    String note = SERVER + "users/camille/statuses/" + export.dice().digits(18);
    return object(
        "id",
        note + "/activity",
        "type",
        "Create",
        "published",
        seconds(moment),
        "object",
        object(
            "id",
            note,
            "type",
            "Note",
            "inReplyTo",
            inReplyTo,
            "published",
            seconds(moment),
            "to",
            List.of(PUBLIC),
            "content",
            content,
            "contentMap",
            object("fr", content)));
  }

  private Map<String, Object> boost(Instant moment) {
    return object("type", "Announce", "published", seconds(moment), "object", elsewhere());
  }

  private String elsewhere() {
    String friend = export.dice().oneOf(export.life().people()).handle();
    return "https://ailleurs.example/users/" + friend + "/statuses/" + export.dice().digits(18);
  }

  private static String seconds(Instant moment) {
    return moment.toString().substring(0, 19) + "Z";
  }

  private Map<String, Object> actor() {
    return object(
        "type",
        "Person",
        "inbox",
        SERVER + "users/camille/inbox",
        "outbox",
        "outbox.json",
        "preferredUsername",
        "camille",
        "name",
        Person.CAMILLE.name(),
        "summary",
        "<p>Trail, potager, argentique. Designer à Lyon.</p>",
        "discoverable",
        true,
        "indexable",
        false,
        "published",
        "2022-11-06T00:00:00Z",
        "attachment",
        List.of(object("type", "PropertyValue", "name", "Pronoms", "value", "elle")));
  }

  private void addLists() {
    export
        .archive()
        .add(
            "following_accounts.csv",
            "Account address,Show boosts,Notify on new posts,Languages\n"
                + accounts("@ailleurs.example,true,false,\n"));
    export.archive().add("followers.csv", "Account address\n" + accounts("@ailleurs.example\n"));
    export.archive().add("lists.csv", "Trail,bo.sample@ailleurs.example\n");
    export
        .archive()
        .add("muted_accounts.csv", "Account address,Hide notifications\nbruit@x.example,true\n");
    export.archive().add("blocked_accounts.csv", "pub@spam.example\n");
    export.archive().add("blocked_domains.csv", "spam.example\n");
  }

  private String accounts(String ending) {
    return export.life().people().stream()
        .map(person -> person.handle() + ending)
        .collect(Collectors.joining());
  }
}
