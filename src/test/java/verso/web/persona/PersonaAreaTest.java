package verso.web.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.index.ImportTransaction;
import verso.index.Store;
import verso.web.Caller;

class PersonaAreaTest {
  private static final String HOSTILE = "<img src=x onerror=alert(1)> Ltd";
  private static final Pattern CLAIM = Pattern.compile("href=\"(/claims/[^\"]+)\"");
  private static final Pattern RECORD = Pattern.compile("href=\"(/records/[^\"]+)\"");
  private static final int MANY = 60;

  @TempDir static Path folder;
  private static Path facebook;
  private static Caller caller;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    facebook = folder.resolve("facebook-adaexample");
    write(
        facebook.resolve("ads_information/advertisers_using_your_activity_or_information.json"),
        """
        {"label_values": [{"label": "Advertisers who uploaded or used a list that included you",
          "vec": [{"value": "Example Bakery"}, {"value": "%s"}]}], "fbid": "1"}\
        """
            .formatted(HOSTILE));
    write(facebook.resolve("your_facebook_activity/other/empty.json"), "{}");
    write(
        facebook.resolve(
            "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json"),
        IntStream.range(0, MANY)
            .mapToObj(PersonaAreaTest::visit)
            .collect(
                Collectors.joining(
                    ",",
                    "{\"off_facebook_activity_v2\": [{\"name\": \"Example Shoes\", \"events\": [",
                    "]}]}")));
    Path store = folder.resolve("store");
    Caller.imported(store, facebook);
    caller = Caller.on(store);
    untilReady();
  }

  /** One of many of the same sort, a day apart. */
  private static String visit(int day) {
    return """
    {"id": 7, "type": "PAGE_VIEW", "timestamp": %d}\
    """
        .formatted(1_735_725_600L + day * 86_400L);
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** As a browser does: asks for the page until it is there. */
  private static void untilReady() throws IOException, InterruptedException {
    while (caller.page("/persona").contains("aria-busy")) {
      Thread.onSpinWait();
    }
  }

  @AfterAll
  static void stop() throws IOException {
    caller.close();
  }

  private static String first(Pattern link, String page) {
    Matcher matcher = link.matcher(page);
    assertThat(matcher.find()).as("a link in " + page).isTrue();
    return matcher.group(1);
  }

  /** The address of the statement that holds these words. */
  private static String claimOf(String words, String page) {
    Matcher matcher =
        Pattern.compile("<a href=\"(/claims/[^\"]+)\">[^<]*" + Pattern.quote(words)).matcher(page);
    assertThat(matcher.find()).as(words).isTrue();
    return matcher.group(1);
  }

  @Test
  void rendersAllSectionsInBothLanguages() throws Exception {
    for (int section = 0; section < 20; section++) {
      for (String language : new String[] {"fr", "en"}) {
        String address = "/persona/" + section + "?guess=skip&lang=" + language;
        HttpResponse<String> answer = caller.get(address);

        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body())
            .contains("<html lang=\"" + language + "\">", "id=\"section-" + section + "\"")
            .contains("aria-current=\"page\"><span class=\"number\">" + section + "</span>");
      }
    }
  }

  @Test
  void asksForAGuessBeforeItTellsTheTime() throws Exception {
    assertThat(caller.page("/persona/10?guess=75")).doesNotContain("name=\"guess\"");
    assertThat(caller.page("/persona/10?guess=skip")).doesNotContain("name=\"guess\"");
  }

  @Test
  void listsEveryRecordBehindAClaim() throws Exception {
    String claim = claimOf("Example Shoes", caller.page("/persona/6"));

    int records = 0;
    for (int page = 1; page <= 3; page++) {
      records += count("class=\"what\"", caller.page(claim + "/all?page=" + page));
    }

    assertThat(records).isEqualTo(MANY);
    assertThat(caller.page(claim)).contains("60 records behind it", claim + "/all");
  }

  private static int count(String what, String page) {
    return page.split(Pattern.quote(what), -1).length - 1;
  }

  @Test
  void leadsFromAClaimToWhatThePlatformWrote() throws Exception {
    String claim = caller.page(claimOf("Example Bakery", caller.page("/persona/5")));
    String record = first(RECORD, claim);

    assertThat(caller.page(record))
        .contains("<h1>Example Bakery</h1>", "facebook-adaexample › ", record + "/original");
    assertThat(caller.get(record + "/original", "HX-Request", "true").body())
        .contains("<pre", "Example Bakery")
        .doesNotContain("<html");
  }

  @Test
  void saysWhatToDoWhereTheArchiveIsGone() throws Exception {
    String claim = caller.page(claimOf("Example Bakery", caller.page("/persona/5")));
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(facebook, elsewhere);
    try {
      assertThat(caller.page(first(RECORD, claim) + "/original"))
          .contains("The archive is not at", "import it again");
    } finally {
      Files.move(elsewhere, facebook);
    }
  }

  @Test
  void keepsAVerdictAndTakesItBack() throws Exception {
    String claim = claimOf("Example Bakery", caller.page("/persona/5"));

    HttpResponse<String> said = caller.postPart(claim + "/verdict", "finding", "wrong");
    assertThat(said.body())
        .startsWith("<li class=\"claim\"")
        .containsPattern("value=\"wrong\"[^>]+aria-pressed=\"true\"");
    assertThat(said.headers().firstValue("HX-Trigger").orElseThrow())
        .contains("you say it is wrong");
    // Also while the persona is still the one of before.
    assertThat(caller.page("/persona/5")).containsPattern("wrong\"[^>]+aria-pressed=\"true\"");
    assertThat(caller.page(claim)).containsPattern("wrong\"[^>]+aria-pressed=\"true\"");

    caller.postPart(claim + "/verdict", "finding", "wrong", "on", "page");
    assertThat(caller.page(claim)).doesNotContain("aria-pressed=\"true\"");
    assertThat(caller.page("/persona/5")).doesNotContain("aria-pressed=\"true\"");
  }

  @Test
  void leadsBackToTheClaimWithoutScripts() throws Exception {
    String claim = claimOf("Example Bakery", caller.page("/persona/5"));

    HttpResponse<String> said = caller.post(claim + "/verdict", "finding", "was-right-once");

    assertThat(said.statusCode()).isEqualTo(303);
    assertThat(said.headers().firstValue("Location")).contains(claim);
    caller.post(claim + "/verdict", "finding", "none");
  }

  @Test
  void showsWhatIsPrivateToWhoOpensIt() throws Exception {
    String claim = claimOf("Example Bakery", caller.page("/persona/5"));

    caller.post(claim + "/verdict", "finding", "private");

    assertThat(caller.page(claim))
        .contains("<h1>A statement about something personal</h1>", "<details class=\"folded\">");
    caller.post(claim + "/verdict", "finding", "none");
  }

  @Test
  void explainsWhyAVerdictHasToWait() throws Exception {
    String claim = claimOf("Example Bakery", caller.page("/persona/5"));

    try (ImportTransaction importing = Store.open(folder.resolve("store")).begin()) {
      assertThat(importing).isNotNull();
      HttpResponse<String> answer = caller.postPart(claim + "/verdict", "finding", "right");

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body()).contains("An archive is being imported");
    }
  }

  @Test
  void hasAPageForWhatItDoesNotKnow() throws Exception {
    for (String address :
        new String[] {
          "/claims/nope",
          "/claims/nope/all",
          "/records/nope",
          "/records/nope/original",
          "/persona/99",
          "/persona/x",
          "/persona/x/fresh"
        }) {
      HttpResponse<String> answer = caller.get(address);

      assertThat(answer.statusCode()).as(address).isEqualTo(404);
      assertThat(answer.body()).contains("<h1>", "href=\"/\"");
    }
    assertThat(caller.post("/claims/nope/verdict", "finding", "right").statusCode()).isEqualTo(404);
  }

  @Test
  void escapesWhatArchivesSay() throws Exception {
    String section = caller.page("/persona/5");
    String claim = caller.page(claimOf("&lt;img src=x", section));
    String record = first(RECORD, claim);

    for (String page :
        new String[] {section, claim, caller.page(record), caller.page(record + "/original")}) {
      assertThat(page).contains("&lt;img src=x").doesNotContain("<img");
    }
  }

  @Test
  void leadsToTheStartWhereThereIsNothing(@TempDir Path empty) throws Exception {
    try (Caller other = Caller.on(empty.resolve("store"))) {
      assertThat(other.page("/persona")).contains("There is nothing to read yet", "href=\"/\"");
    }
  }
}
