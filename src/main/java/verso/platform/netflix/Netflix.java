package verso.platform.netflix;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.SeriesTitle;
import verso.platform.Signature;

/** Netflix: what every profile watched, and whether Netflix may match the person elsewhere. */
public final class Netflix implements Platform {

  private static final Pattern DAY =
      Pattern.compile("\"?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\.?\"?");

  @Override
  public String id() {
    return "netflix";
  }

  @Override
  public String name() {
    return "Netflix";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "ViewingActivity.csv",
            "IndicatedPreferences.csv",
            "PlaybackRelatedEvents.csv",
            "MessagesSentByNetflix.csv",
            "IpAddressesStreaming.csv",
            "IpAddressesLogin.csv",
            "ParentalControlsRestrictedTitles.csv",
            "CONTENT_INTERACTION/*.*",
            "GAMES/GamePlaySession*.*",
            "PAYMENT_AND_BILLING/BillingHistory.*",
            "NetflixViewingHistory*.csv")
        .or(Signature.columns("Profile Name", "Start Time", "Supplemental Video Type"))
        .or(Signature.columns("Profile Name", "Sent Utc Ts", "Message Name"))
        .or(Signature.columns("Customer Creation Timestamp", "Membership Status"))
        .or(Signature.columns("Profile Name", "Title Description", "Playtraces"))
        .or(Signature.columns("Profile Name", "Query Typed", "Displayed Name"))
        .or(Signature.columns("Profile Name", "Title Name", "Rating Type"))
        .or(Signature.columns("Profile Name", "Title Name", "Utc Title Add Date"))
        .or(Signature.columns("Profile Name", "Show", "Is Interested"))
        .or(Signature.columns("Profile Name", "Profile Creation Time", "Maturity Level"))
        .or(Signature.columns("Profile Name", "Navigation Level", "Click Utc Ts"))
        .or(Signature.columns("Esn", "Device Description", "Ip"))
        .or(Signature.columns("Esn", "Acct First Playback Date"))
        .or(Signature.columns("Tou Accepted Date"))
        .or(Signature.columns("Subscription Opened Ts"))
        .or(Signature.columns("Profile Name", "Impression Utc Ts"))
        .or(Signature.columns("Service Period", "Gross Sale Amt"))
        .or(Signature.content("nothing but titles of seasons and dates", Netflix::isHistory));
  }

  /** Whether it is the list of one profile: two columns, and the season of a series in a row. */
  static boolean isHistory(Head head) {
    List<String> lines = head.text().lines().limit(20).toList();
    return lines.size() > 1
        && lines.getFirst().replaceAll("[^,]", "").equals(",")
        && lines.stream().skip(1).anyMatch(Netflix::isEpisodeAndDay);
  }

  private static boolean isEpisodeAndDay(String line) {
    int comma = line.lastIndexOf(',');
    return DAY.matcher(line.substring(comma + 1)).matches()
        && !SeriesTitle.seriesIn(line.substring(0, Math.max(0, comma)).replace("\"", "")).isEmpty();
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(Advertising.rules(), Watching.rules(), Account.rules(), others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<FileRule> others() {
    return List.of(
        FileRule.ignored(
            "Netflix's description of the files", "Cover Sheet.pdf", "Additional Information.pdf"));
  }
}
