package verso.platform.strava;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Strava: workouts and where they led, brands' challenges, partners, devices. */
public final class Strava implements Platform {
  private static final Signature SIGNATURE =
      Signature.anyOf(
              "global_challenges.csv",
              "group_challenges.csv",
              "local_legend_segments.csv",
              "monthly_recap_achievements.csv",
              "partner_opt_outs.csv",
              "privacy_zones.csv",
              "starred_segments.csv",
              "mobile_device_identifiers.csv")
          .or(
              Signature.atLeast(
                  3,
                  "activities.csv",
                  "bikes.csv",
                  "clubs.csv",
                  "components.csv",
                  "connected_apps.csv",
                  "email_preferences.csv",
                  "flags.csv",
                  "followers.csv",
                  "following.csv",
                  "goals.csv",
                  "reactions.csv",
                  "routes.csv",
                  "segments.csv",
                  "shoes.csv",
                  "social_settings.csv"))
          .or(Signature.columns("Activity ID", "Activity Date", "Activity Type"))
          .or(Signature.columns("ID de l’activité", "Type d’activité"))
          .or(Signature.columns("Aktivitäts-ID", "Aktivitätsdatum"))
          .or(Signature.columns("Athlete ID", "Health Consent Status"))
          .or(Signature.columns("Bike Default Sport Types"))
          .or(Signature.columns("Shoe Default Sport Types"))
          .or(Signature.columns("Blocked Athlete ID"))
          .or(Signature.columns("Join Date", "Name", "Completed"))
          .or(Signature.columns("Enabled Application Name"))
          .or(Signature.columns("Follower Athlete ID"))
          .or(Signature.columns("Following Athlete ID"));

  private static final List<FileRule> RULES =
      Stream.of(Training.rules(), Account.rules(), Community.rules())
          .flatMap(List::stream)
          .toList();

  @Override
  public String id() {
    return "strava";
  }

  @Override
  public String name() {
    return "Strava";
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public List<FileRule> rules() {
    return RULES;
  }
}
