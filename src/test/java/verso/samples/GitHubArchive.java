package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A GitHub account archive: what a designer leaves there, and the security log beside it. */
final class GitHubArchive {
  private static final String SITE = "https://github.com/";
  private static final String REPOSITORY = SITE + "camille-exemple/carnet-de-trail";

  private final Export export;

  private GitHubArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.3, "github-camille-exemple-2026-09-01.zip");
    new GitHubArchive(export).addAll();
    return List.of(export.archive());
  }

  private void addAll() {
    add("users", users());
    add("organizations", List.of(object("login", "atelier-polygone", "name", "Atelier Polygone")));
    add("repositories", export.each(1500, 5, this::repository));
    add("issues", export.each(900, 15, m -> written(m, "issues", "title", "question")));
    add("pull_requests", export.each(900, 10, m -> written(m, "pull", "title", "thing")));
    add("issue_comments", export.each(900, 30, m -> written(m, "issues", "body", "comment")));
    add("pull_request_reviews", export.each(900, 8, this::review));
    add("issue_events", export.each(900, 20, this::event));
    add("releases", export.each(900, 3, this::release));
    export.add(
        "export-camille-exemple-1788247800.json", Json.PLAIN, export.each(90, 25, this::entry));
  }

  private void add(String name, List<?> records) {
    export.add(name + "_000001.json", Json.PLAIN, records);
  }

  private List<Object> users() {
    List<Object> users = new ArrayList<>();
    users.add(
        object(
            "login", "camille-exemple",
            "name", Person.CAMILLE.name(),
            "bio", "Product design, trail running",
            "company", Person.CAMILLE.employer(),
            "location", Person.CAMILLE.city(),
            "emails", List.of(object("address", Person.CAMILLE.email(), "primary", true)),
            "created_at", "2015-02-03T09:00:00Z"));
    export.life().people().stream()
        .limit(5)
        .forEach(person ->
            users.add(object("login", login(person), "name", person.name(), "emails", List.of())));
    return users;
  }

  private static String login(Acquaintance person) {
    return GoogleRecords.slug(person.name());
  }

  private Map<String, Object> repository(Instant moment) {
    String thing = export.voice().say("thing", "design");
    String name = GoogleRecords.slug(thing) + "-" + export.dice().digits(2);
    return object(
        "url",
        SITE + "camille-exemple/" + name,
        "name",
        name,
        "description",
        thing,
        "private",
        false,
        "created_at",
        moment.toString());
  }

  private Map<String, Object> written(Instant moment, String place, String member, String kind) {
    return object(
        "url",
        REPOSITORY + "/" + place + "/" + export.dice().digits(3),
        "user",
        author(),
        member,
        export.voice().say(kind, "design"),
        "created_at",
        moment.toString());
  }

  private String author() {
    return export.dice().chance(0.6)
        ? SITE + "camille-exemple"
        : SITE + login(export.dice().oneOf(export.life().people().subList(0, 5)));
  }

  private Map<String, Object> review(Instant moment) {
    return object(
        "user", author(),
        "body", Json.NOTHING,
        "state", export.dice().oneOf(List.of("approved", "commented")),
        "submitted_at", moment.toString());
  }

  private Map<String, Object> event(Instant moment) {
    return object(
        "issue", REPOSITORY + "/issues/" + export.dice().digits(2),
        "actor", author(),
        "event", export.dice().oneOf(List.of("closed", "labeled", "assigned", "mentioned")),
        "created_at", moment.toString());
  }

  private Map<String, Object> release(Instant moment) {
    String tag = "v1." + export.dice().digits(2);
    return object("user", author(), "tag_name", tag, "published_at", moment.toString());
  }

  private Map<String, Object> entry(Instant moment) {
    return object(
        "@timestamp", moment.toEpochMilli(),
        "_document_id", export.dice().digits(12),
        "action", export.dice().oneOf(List.of("user.login", "user.device_verification_success")),
        "actor", "camille-exemple",
        "actor_ip", "203.0.113." + export.dice().between(1, 30),
        "actor_location", object("country_code", "FR"),
        "user_agent", export.life().deviceAt(moment, export.dice()).userAgent());
  }
}
