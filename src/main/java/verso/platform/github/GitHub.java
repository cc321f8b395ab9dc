package verso.platform.github;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Trace;

/** GitHub: repositories, issues, pull requests and what was said about them; the security log. */
public final class GitHub implements Platform {
  private static final List<String> OWN_FIELDS =
      List.of("login", "name", "bio", "company", "website", "location", "created_at");

  private static final Mapping REPOSITORY =
      RowMapping.of(Kind.POST, OBSERVED, "name", "url")
          .time("created_at")
          .fixed("category", "repository")
          .detail("url", "url")
          .detail("language", "language")
          .detail("private", "private")
          .text("description");

  private static final Mapping ISSUE = titled("issue");
  private static final Mapping PULL_REQUEST = titled("pull request");
  private static final Mapping DISCUSSION = titled("discussion");

  private static final Mapping COMMENT = said("comment");
  private static final Mapping REVIEW = said("review").detail("status", "state");

  private static final Mapping EVENT =
      RowMapping.of(Kind.OTHER, OBSERVED, "event")
          .time("created_at")
          .detail("author", "actor")
          .detail("url", "issue", "pull_request", "url")
          .detail("label", "label_name");

  private static final Mapping RELEASE =
      RowMapping.of(Kind.POST, OBSERVED, "name", "tag_name", "url")
          .time("published_at", "created_at")
          .fixed("category", "release")
          .detail("author", "user")
          .detail("url", "url")
          .text("body");

  private static final Mapping MILESTONE =
      RowMapping.of(Kind.OTHER, OBSERVED, "title")
          .time("created_at")
          .fixed("category", "milestone")
          .detail("author", "user")
          .text("description");

  private static final Mapping ORGANIZATION =
      RowMapping.of(Kind.PROFILE, SUPPLIED, "name", "login", "slug", "url")
          .asOfExport()
          .fixed("field", "organization")
          .detail("url", "url")
          .text("description");

  private static final Mapping ATTACHMENT =
      RowMapping.of(Kind.OTHER, OBSERVED, "asset_name", "url")
          .time("created_at")
          .fixed("category", "attachment")
          .detail("author", "user")
          .detail("url", "url");

  private static final Mapping PERSON =
      RowMapping.of(Kind.CONTACT, OBSERVED, "login", "url")
          .asOfExport()
          .detail("name", "name")
          .detail("url", "url")
          .text("bio", "company", "location");

  private static final Mapping SECURITY =
      RowMapping.of(Kind.LOGIN, OBSERVED, "action")
          .time("@timestamp", "created_at")
          .detail("ip", "actor_ip")
          .detail("country", "actor_location/country_code", "country_code")
          .detail("userAgent", "user_agent")
          .detail("author", "actor")
          .rest();

  private static Mapping titled(String category) {
    return RowMapping.of(Kind.POST, OBSERVED, "title")
        .time("created_at")
        .fixed("category", category)
        .detail("author", "user")
        .detail("url", "url")
        .text("body");
  }

  private static RowMapping said(String category) {
    return RowMapping.of(Kind.COMMENT, OBSERVED, "body", "state")
        .time("created_at", "submitted_at")
        .fixed("category", category)
        .detail("author", "user")
        .detail("file", "path")
        .detail("url", "url");
  }

  @Override
  public String id() {
    return "github";
  }

  @Override
  public String name() {
    return "GitHub";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "issue_comments_#.json",
            "issue_events_#.json",
            "pull_requests_#.json",
            "pull_request_reviews_#.json",
            "pull_request_review_comments_#.json",
            "protected_branches_#.json")
        .or(
            Signature.atLeast(
                2, "users_#.json", "repositories_#.json", "organizations_#.json", "schema.json"))
        .or(Signature.allKeys("@timestamp", "action", "actor", "_document_id"))
        .or(Signature.columns("action", "actor", "actor_ip", "created_at"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        rule("account and people", GitHub::user, "users_#.json", "bots_#.json"),
        rule("organizations", ORGANIZATION, "organizations_#.json", "teams_#.json"),
        rule("repositories", REPOSITORY, "repositories_#.json"),
        rule("issues", ISSUE, "issues_#.json"),
        rule("pull requests", PULL_REQUEST, "pull_requests_#.json"),
        rule("discussions", DISCUSSION, "discussions_#.json"),
        rule(
            "comments",
            COMMENT,
            "issue_comments_#.json",
            "commit_comments_#.json",
            "pull_request_review_comments_#.json",
            "discussion_comments_#.json",
            "gist_comments_#.json"),
        rule("reviews", REVIEW, "pull_request_reviews_#.json"),
        rule("events", EVENT, "issue_events_#.json"),
        rule("releases", RELEASE, "releases_#.json"),
        rule("milestones", MILESTONE, "milestones_#.json", "projects_#.json"),
        rule("attachments", ATTACHMENT, "attachments_#.json", "repository_files_#.json"),
        FileRule.json("export-*.json", "audit-log*.json")
            .each("", SECURITY)
            .orRootKey("_document_id")
            .named("security log"),
        FileRule.file(Csv.of("action", "actor", "actor_ip"), SECURITY, "export-*.csv")
            .named("security log as CSV"),
        FileRule.ignored(
            "how the archive is made, and settings of branches",
            "schema.json",
            "urls.json",
            "protected_branches_#.json",
            "pull_request_review_threads_#.json",
            "discussion_categories_#.json"),
        FileRule.ignored("code, as Git keeps it", "repositories/**"));
  }

  private static FileRule rule(String section, Mapping mapping, String... globs) {
    return FileRule.json(globs).each("", mapping).named(section);
  }

  /** The person, who alone has e-mail addresses in here; or somebody who wrote something. */
  private static Stream<Trace> user(Row row) {
    return row.has("emails")
        ? Stream.concat(
            OWN_FIELDS.stream().flatMap(name -> field(row, name)),
            row.each("emails").stream()
                .flatMap(email ->
                    email.field(
                        Kind.PROFILE, DECLARED, "e-mail", email.firstOf("address", "email"))))
        : PERSON.map(row);
  }

  private static Stream<Trace> field(Row row, String name) {
    String value = row.text(name);
    ProfileField field = ProfileField.of(name);
    return value.isEmpty()
        ? Stream.empty()
        : row
            .trace(field.kind(), DECLARED, value)
            .detail(field.detail(), field.name())
            .when(row.exported())
            .stream();
  }
}
