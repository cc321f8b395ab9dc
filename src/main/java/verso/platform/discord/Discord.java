package verso.platform.discord;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Discord: the games, genres and audiences it lists for ads, age and gender guesses, messages. */
public final class Discord implements Platform {

  @Override
  public String id() {
    return "discord";
  }

  @Override
  public String name() {
    return "Discord";
  }

  /** Translated packages keep the names inside their folders. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "ads/traits.json",
            "ads/quests_user_status.json",
            "activity/reporting/events-*.json",
            "activity/tns/events-*.json",
            "activity/analytics/events-*.json",
            "activity/modeling/events-*.json",
            "messages/c#/channel.json",
            "c#/channel.json")
        .or(Signature.allKeys("username", "discriminator", "flags"))
        .or(Signature.allKeys("relationships", "user_sessions"))
        .or(Signature.keys("predicted_age", "predicted_gender"))
        .or(Signature.allKeys("event_type", "event_id", "event_source"))
        .or(Signature.allKeys("primary_platform_l30", "age_group"))
        .or(Signature.keys("quest_history_enrolled", "ml_genre_ids_v1"))
        .or(Signature.allKeys("ID", "Timestamp", "Contents", "Attachments"))
        .or(Signature.columns("ID", "Timestamp", "Contents", "Attachments"));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            Advertising.rules(),
            Events.rules(),
            Messages.rules(),
            Account.rules(),
            List.of(FileRule.ignored("Discord's explanation of the package", "README.txt")))
        .flatMap(List::stream)
        .toList();
  }
}
