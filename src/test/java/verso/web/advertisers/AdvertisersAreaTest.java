package verso.web.advertisers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verso.web.Caller;
import verso.web.shell.Addresses;

class AdvertisersAreaTest {
  private static final Addresses ADDRESSES = new Addresses();

  @TempDir static Path folder;
  private static Caller caller;

  static Stream<String> hostileNames() {
    return Stream.of(
        "\"><script>alert(1)</script> Shop",
        "../../etc/passwd",
        "What? & who = you #1",
        "100%2F50 percent",
        "+plus +plus",
        "Tea \uD83C\uDF75 House",
        "Ünïcødé – Büro «x»",
        "${7*7} @{x} Shop",
        "Very long " + "name ".repeat(1_000).strip());
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path facebook = folder.resolve("facebook-adaexample");
    String names =
        Stream.concat(Stream.of("Example Bakery", "Example Bank"), hostileNames())
            .map(name -> "{\"value\": \"" + name.replace("\"", "\\\"") + "\"}")
            .collect(Collectors.joining(", "));
    Path file =
        facebook.resolve("ads_information/advertisers_using_your_activity_or_information.json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        {"label_values": [{"label": "Advertisers who uploaded or used a list that included you",
          "vec": [%s]}], "fbid": "1"}\
        """
            .formatted(names));
    Path other = facebook.resolve("your_facebook_activity/other/empty.json");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "{}");
    Path store = folder.resolve("store");
    Caller.imported(store, facebook);
    caller = Caller.on(store);
  }

  @AfterAll
  static void stop() throws IOException {
    caller.close();
  }

  @Test
  void listsAdvertisersWithTheWayTheyCameByThePerson() throws Exception {
    assertThat(caller.page("/advertisers"))
        .contains("11 advertisers have something to do with you", "Example Bakery", "contact list");
  }

  @Test
  void findsByAPartOfAName() throws Exception {
    assertThat(caller.page("/advertisers?q=bakery"))
        .contains("One advertiser<", "Example Bakery")
        .doesNotContain("Example Bank<");
  }

  @Test
  void marksTheColumnItIsSortedBy() throws Exception {
    assertThat(caller.page("/advertisers?sort=name"))
        .contains("aria-sort=\"ascending\"")
        .contains("href=\"/advertisers?sort=name&amp;turned=yes\"");
  }

  @Test
  void saysThatNothingMatches() throws Exception {
    assertThat(caller.page("/advertisers?q=nobody+at+all")).contains("Nothing matches");
  }

  @Test
  void answersWhatScriptsAskForWithoutTheLayout() throws Exception {
    var answer = caller.get("/advertisers?q=bakery&platform=&sort=", "HX-Request", "true");

    assertThat(answer.body()).doesNotContain("<html").contains("id=\"list\"");
    assertThat(answer.headers().firstValue("HX-Replace-Url")).contains("/advertisers?q=bakery");
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void leadsToThePageOfAnyName(String name) throws Exception {
    // Records keep so much of a name.
    String kept = name.substring(0, Math.min(300, name.length()));
    var answer = caller.get(ADDRESSES.advertiser(kept).orElseThrow());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Everything", "has to do with you", "How it came by you")
        .doesNotContain("<script>alert");
  }

  @Test
  void refusesKindlyANameThatNoRecordKeeps() throws Exception {
    String address = ADDRESSES.advertiser("name ".repeat(1_000)).orElseThrow();

    assertThat(address).hasSizeLessThan(60);
    assertThat(caller.get(address).statusCode()).isEqualTo(404);
    assertThat(caller.get("/advertisers/of?name=" + "x".repeat(5_000)).statusCode()).isEqualTo(404);
  }

  @Test
  void saysKindlyThatANameIsUnknown() throws Exception {
    var answer = caller.get("/advertisers/of?name=Nobody%20Of%20That%20Name");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("These archives name no such advertiser");
  }

  @Test
  void knowsNoAdvertiserWithoutAName() throws Exception {
    assertThat(caller.get("/advertisers/of").statusCode()).isEqualTo(404);
    assertThat(caller.get("/advertisers/of?key=zz").statusCode()).isEqualTo(404);
    assertThat(caller.get("/advertisers/of?name=..%2F").statusCode()).isEqualTo(404);
  }
}
