package verso.web.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.web.Caller;

class InterestsAreaTest {
  private static final Pattern PAGE =
      Pattern.compile("<a href=\"(/interests/int-\\w+)\">Trail running</a>");

  @TempDir static Path folder;
  private static Caller caller;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path facebook = folder.resolve("facebook-adaexample");
    write(
        facebook.resolve("logged_information/other_logged_information/ads_interests.json"),
        """
        {"topics_v2": ["Trail running", "Gardening", "Horse racing", "Homosexuality",
          "\\"><script>alert(1)</script>"]}\
        """);
    write(facebook.resolve("your_facebook_activity/other/empty.json"), "{}");
    Path google = folder.resolve("takeout");
    write(
        google.resolve("Takeout/My Activity/Search/MyActivity.json"),
        """
        [{"header": "Search", "title": "Searched for trail running shoes",
          "time": "2025-03-02T08:00:00.000Z", "products": ["Search"]},
         {"header": "Search", "title": "Searched for trail running plan",
          "time": "2025-04-02T08:00:00.000Z", "products": ["Search"]}]\
        """);
    Path store = folder.resolve("store");
    Caller.imported(store, facebook);
    Caller.imported(store, google);
    caller = Caller.on(store);
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @AfterAll
  static void stop() throws IOException {
    caller.close();
  }

  @Test
  void saysHowManyLabelsThereAreAndHowManySuitSomething() throws Exception {
    assertThat(caller.page("/interests"))
        .contains("One platform files you under 5 labels: 1 suits");
  }

  @Test
  void showsWhatSuitsALabel() throws Exception {
    assertThat(caller.page("/interests?standing=supported"))
        .contains("One interest<", "Trail running", "2\u00A0observed")
        .doesNotContain("Horse racing");
  }

  @Test
  void foldsSensitiveLabelsBehindASentence() throws Exception {
    String page = caller.page("/interests");

    assertThat(page.indexOf("One label touches on something sensitive"))
        .isPositive()
        .isLessThan(page.indexOf(">Homosexuality<"));
    assertThat(page).doesNotContain("<details class=\"folded flush\" open");
  }

  @Test
  void neverPutsASensitiveLabelIntoTheTitleOfItsPage() throws Exception {
    Matcher link =
        Pattern.compile("<a href=\"(/interests/int-\\w+)\">Homosexuality</a>")
            .matcher(caller.page("/interests"));
    assertThat(link.find()).isTrue();

    assertThat(caller.page(link.group(1))).contains("<title>An interest · Verso</title>");
  }

  @Test
  void escapesLabels() throws Exception {
    assertThat(caller.page("/interests"))
        .contains("&lt;script>alert(1)&lt;/script>")
        .doesNotContain("<script>alert");
  }

  @Test
  void showsWhoListsAnInterestAndWhatCouldExplainIt() throws Exception {
    Matcher link = PAGE.matcher(caller.page("/interests"));
    assertThat(link.find()).isTrue();

    assertThat(caller.page(link.group(1)))
        .contains("Facebook lists “Trail running”", "Who lists it", "Searches")
        .contains("trail running shoes", "How well it fits", "href=\"/records/");
  }

  @Test
  void offersToSayWhatIsRight() throws Exception {
    assertThat(caller.page("/interests"))
        .contains("/verdict\"", "name=\"finding\"", "value=\"right\"", "value=\"wrong\"");
  }

  @Test
  void groupsByTopic() throws Exception {
    assertThat(caller.page("/interests?group=topic")).contains("scope=\"rowgroup\"", "Sports");
  }

  @Test
  void saysKindlyThatAnInterestIsUnknown() throws Exception {
    var answer = caller.get("/interests/int-00000000");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("No platform lists this interest");
  }

  @Test
  void showsAWayForwardWhereNothingIsImported() throws Exception {
    try (var other = Caller.on(folder.resolve("empty"))) {
      assertThat(other.page("/interests")).contains("Nothing has been imported yet", "href=\"/\"");
      assertThat(other.page("/advertisers")).contains("Nothing has been imported yet");
    }
  }
}
