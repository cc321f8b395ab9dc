package verso.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small archives of invented people, to look at in the application. */
public final class Archives {
  /** A label that a page must show as it is, and never obey. */
  public static final String HOSTILE = "\"><script>alert(1)</script>";

  private Archives() {}

  /** Labels, one of them sensitive and one hostile, and lists of advertisers. */
  public static Path facebook(Path folder) throws IOException {
    Path facebook = folder.resolve("facebook-adaexample");
    write(
        facebook.resolve("logged_information/other_logged_information/ads_interests.json"),
        """
        {"topics_v2": ["Trail running", "Gardening", "Horse racing", "Depression",
          "\\"><script>alert(1)</script>"]}\
        """);
    write(
        facebook.resolve("ads_information/advertisers_using_your_activity_or_information.json"),
        """
        {"label_values": [{"label": "Advertisers who uploaded or used a list that included you",
          "vec": [{"value": "Example Bakery"}, {"value": "Example Bank"}]}], "fbid": "1"}\
        """);
    write(facebook.resolve("your_facebook_activity/other/empty.json"), "{}");
    return facebook;
  }

  /** Sixty searches about one thing. */
  public static Path google(Path folder) throws IOException {
    Path google = folder.resolve("takeout");
    String searches =
        IntStream.range(0, 60)
            .mapToObj(minute ->
                """
                {"header": "Search", "title": "Searched for trail running shoes %02d",
                 "time": "2025-03-02T08:%02d:00.000Z", "products": ["Search"]}\
                """
                    .formatted(minute, minute))
            .collect(Collectors.joining(",", "[", "]"));
    write(google.resolve("Takeout/My Activity/Search/MyActivity.json"), searches);
    return google;
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
