package verso.platform.netflix;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Netflix: what every profile watched, and whether Netflix may match the person elsewhere. */
public final class Netflix implements Platform {

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
            "CONTENT_INTERACTION/ViewingActivity.*",
            "CONTENT_INTERACTION/IndicatedPreferences.*",
            "CONTENT_INTERACTION/PlaybackRelatedEvents.*",
            "MESSAGES/MessagesSentByNetflix.*",
            "IP_ADDRESSES/IpAddressesStreaming.*",
            "NetflixViewingHistory*.csv")
        .or(Signature.columns("Profile Name", "Start Time", "Supplemental Video Type"))
        .or(Signature.columns("Profile Name", "Sent Utc Ts", "Message Name"))
        .or(Signature.columns("Customer Creation Timestamp", "Membership Status"))
        .or(Signature.columns("Profile Name", "Title Description", "Playtraces"))
        .or(Signature.content("nothing but titles of seasons and dates", Netflix::isHistory));
  }

  private static boolean isHistory(Head head) {
    List<String> lines = head.text().lines().limit(20).toList();
    return lines.size() > 1
        && lines.getFirst().replace("\"", "").replace("\uFEFF", "").equals("Title,Date")
        && lines.stream().anyMatch(line -> !SeriesTitle.seriesIn(line).isEmpty());
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
