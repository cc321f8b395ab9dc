package verso.acceptance;

import static verso.samples.Json.object;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import verso.samples.Archive;
import verso.samples.Json;

/** TikTok, in the sections of 2022: the topic once more, and the data brokers it names. */
final class TikTokHandOver {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Planted person;

  TikTokHandOver(Planted person) {
    this.person = person;
  }

  Archive archive() {
    var archive = new Archive("TikTok_Data_1788247800.zip");
    archive.add("user_data_tiktok.json", Json.PLAIN.write(sections()));
    return archive;
  }

  private Map<String, Object> sections() {
    return object(
        "Activity",
        object("Video Browsing History", object("VideoList", watched())),
        "Ads and data",
        object(
            "Ad Interests",
            object(
                "AdInterestCategories",
                String.join("|", person.list("labels of the topic").stream().skip(2).toList())),
            "Ads Based On Data Received From Partners",
            object(
                "DataPartnerList", String.join(", ", person.list("broker")), "AdvertiserList", "")),
        "Profile",
        object(
            "Profile Information",
            object("ProfileMap", object("userName", person.handle(), "accountRegion", "FR"))));
  }

  private static List<Map<String, Object>> watched() {
    return IntStream.range(0, 60)
        .mapToObj(i ->
            object(
                "Date",
                TIME.format(HandOver.daysAgo(i / 3, i)),
                "VideoLink",
                "https://www.tiktokv.com/share/video/" + (7_000_000 + i) + "/"))
        .toList();
  }
}
