package verso.platform.duolingo;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Secrets;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Duolingo: a zip of CSV files about languages learned, leagues and tests the person was in. */
public final class Duolingo implements Platform {
  private static final RowMapping AD =
      RowMapping.of(
              Kind.AD_IMPRESSION,
              Origin.SHOWN,
              "advertiser",
              "ad_network",
              "network",
              "ad_title",
              "placement")
          .asOfExport()
          .utc("timestamp", "shown_at", "created_at", "date", "time")
          .rest();

  /** A group of users that Duolingo tries something out on. */
  private static final RowMapping EXPERIMENT =
      RowMapping.of(Kind.SEGMENT, Origin.OBSERVED, "experiment", "experiment_name", "name")
          .asOfExport()
          .utc("timestamp", "assigned_at", "created_at", "date")
          .fixed("category", "experiment")
          .rest();

  private static final RowMapping LANGUAGE =
      RowMapping.of(Kind.INTEREST, Origin.DECLARED, "learning_language")
          .asOfExport()
          .utc("last_active")
          .fixed("category", "language learned")
          .rest();

  private static final RowMapping LEAGUE =
      RowMapping.of(Kind.OTHER, Origin.OBSERVED, "leaderboard")
          .utc("timestamp")
          .fixed("category", "league")
          .rest();

  private static final RowMapping ITEM =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "item", "item_name", "name", "item_id")
          .asOfExport()
          .utc("purchased_at", "purchase_date", "timestamp", "created_at")
          .detail("amount", "price", "cost")
          .rest();

  private static final RowMapping SKILL =
      RowMapping.of(Kind.OTHER, Origin.OBSERVED, "skill", "skill_name", "title", "name")
          .asOfExport()
          .utc("last_practiced", "timestamp", "updated_at")
          .fixed("category", "lesson")
          .rest();

  /** How the person wants to be seen. */
  private static final RowMapping AVATAR =
      RowMapping.of(Kind.PROFILE, Origin.DECLARED, "value", "colour", "color", "state", "name")
          .asOfExport()
          .utc("updated_at", "timestamp", "created_at")
          .fixed("field", "avatar")
          .rest();

  private static final RowMapping NOTIFICATION =
      RowMapping.of(
              Kind.MESSAGE, Origin.SHOWN, "title", "notification", "notification_type", "type")
          .utc("timestamp", "sent_at", "created_at", "date")
          .fixed("direction", "received")
          .rest();

  private static final RowMapping LOGIN =
      RowMapping.of(Kind.LOGIN, Origin.OBSERVED, "ip", "ip_address", "country")
          .utc("timestamp", "login_time", "created_at", "date")
          .detail("ip", "ip", "ip_address")
          .detail("userAgent", "user_agent")
          .rest();

  @Override
  public String id() {
    return "duolingo";
  }

  @Override
  public String name() {
    return "Duolingo";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("user-tree-backend.csv", "friends-follow.csv")
        .or(Signature.atLeast(3, "languages.csv", "leaderboards.csv", "profile.csv"))
        .or(Signature.columns("learning_language", "from_language"))
        .or(Signature.columns("leaderboard", "tier", "score"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        csv(AD, "ads*.csv", "*-ads*.csv", "*_ads*.csv", "*advertis*.csv").named("advertising"),
        csv(EXPERIMENT, "*experiment*.csv").named("experiments"),
        csv(LANGUAGE, "languages.csv").orContaining("learning_language,").named("languages"),
        FileRule.file(Csv.of("name", "value"), Duolingo::field, "profile.csv").named("profile"),
        csv(LEAGUE, "leaderboards.csv").orContaining("leaderboard,").named("leagues"),
        csv(ITEM, "inventory.csv").named("inventory"),
        FileRule.file(Csv.any(), AccountFields.of(Origin.OBSERVED), "friends-follow.csv")
            .named("numbers of friends"),
        csv(SKILL, "user-tree*.csv").named("lessons"),
        csv(AVATAR, "*avatar*.csv").named("avatar"),
        csv(NOTIFICATION, "*notification*.csv").named("notifications"),
        csv(LOGIN, "*auth*.csv", "*login*.csv", "*-ip*.csv", "*_ip*.csv").named("logins"));
  }

  private static FileRule.Builder csv(RowMapping mapping, String... globs) {
    return FileRule.file(Csv.any(), mapping, globs);
  }

  /** A row of the profile: what it is, and what it says. */
  private static Stream<Trace> field(Row row) {
    String name = row.firstOf("name");
    ProfileField field = ProfileField.of(name);
    String value = row.firstOf("value");
    return value.isEmpty() || Secrets.isSecret(name)
        ? Stream.empty()
        : row
            .trace(field.kind(), Origin.DECLARED, value)
            .detail(field.detail(), field.name())
            .when(row.exported())
            .stream();
  }
}
