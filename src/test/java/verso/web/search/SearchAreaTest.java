package verso.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.web.Caller;

class SearchAreaTest {
  private static final String HOSTILE = "<script>alert(1)</script> trail";

  @TempDir static Path folder;
  private static Caller caller;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    Path facebook = folder.resolve("facebook-adaexample");
    write(
        facebook.resolve("ads_information/advertisers_using_your_activity_or_information.json"),
        """
        {"label_values": [{"label": "Advertisers who uploaded or used a list that included you",
          "vec": [{"value": "Example Bakery"}, {"value": "Example Bank"}]}], "fbid": "1"}\
        """);
    write(facebook.resolve("your_facebook_activity/other/empty.json"), "{}");
    Path google = folder.resolve("takeout");
    write(
        google.resolve("Takeout/My Activity/Search/MyActivity.json"),
        """
        [%s, %s, %s, %s]\
        """
            .formatted(
                search("trail shoes", "2024-03-02T08:00:00.000Z"),
                search("trail running plan", "2025-03-02T08:00:00.000Z"),
                search(HOSTILE, "2025-04-02T08:00:00.000Z"),
                search("=1+1 trail", "2025-05-02T08:00:00.000Z")));
    Caller.imported(store, facebook);
    Caller.imported(store, google);
    caller = Caller.on(store);
  }

  private static String search(String query, String time) {
    return """
    {"header": "Search", "title": "Searched for %s", "time": "%s", "products": ["Search"]}\
    """
        .formatted(query, time);
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
  void showsAllRecordsNewestFirst() throws Exception {
    String page = caller.page("/search");

    assertThat(page)
        .contains(
            "<html lang=\"en\">", "6 records, newest first", "<ol class=\"hits", "id=\"kind-");
  }

  @Test
  void marksWhatWasSearchedFor() throws Exception {
    assertThat(caller.page("/search?q=trail+sho"))
        .contains("1 record<", "<mark>trail</mark> <mark>shoes</mark>");
  }

  @Test
  void escapesWhatArchivesSay() throws Exception {
    assertThat(caller.page("/search?q=alert"))
        .contains("&lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
    assertThat(caller.page("/search?q=%22%3E%3Cscript%3Ealert(2)")).doesNotContain("<script>alert");
  }

  @Test
  void narrowsToWhatIsChosenAndOffersToTakeItBack() throws Exception {
    String page = caller.page("/search?q=trail&year=2025&platform=google");

    assertThat(page)
        .contains("3 records")
        .contains("href=\"/search?q=trail&amp;year=2025\"")
        .contains("href=\"/search?q=trail&amp;platform=google\"");
  }

  @Test
  void findsWhatAnAdvertiserHasToDoWithThePerson() throws Exception {
    assertThat(caller.page("/search?advertiser=example+BAKERY"))
        .contains("1 record<", "Example Bakery");
  }

  @Test
  void saysWhichChoiceToDropWhereNothingIsFound() throws Exception {
    assertThat(caller.page("/search?q=trail&kind=message&platform=google"))
        .contains("No records", "4 records without “message”");
  }

  @Test
  void saysWhatItDidNotUnderstand() throws Exception {
    assertThat(caller.page("/search?kind=nope&page=none"))
        .contains("6 records", "left out: kind, page");
  }

  @Test
  void explainsAnUnfinishedQueryInsteadOfFailing() throws Exception {
    HttpResponse<String> answer = caller.get("/search?q=trail+AND+(");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("4 records", "looks for its words");
  }

  @Test
  void givesTheListAloneWhileOneTypesAndSaysHowLongItTook() throws Exception {
    HttpResponse<String> answer =
        caller.get("/search?q=trail&year=&sort=", "HX-Request", "true", "HX-Target", "found");

    assertThat(answer.body())
        .contains("4 records", "hx-get=\"/search/filters?q=trail\"")
        .doesNotContain("<html", "<fieldset");
    assertThat(answer.headers().firstValue("Server-Timing").orElseThrow())
        .contains("query;dur=", "render;dur=");
  }

  @Test
  void replacesTheAddressForWordsAndAddsOneForChoices() throws Exception {
    HttpResponse<String> typed = part("/search?q=trail&kind=search", "/search?q=tra&kind=search");
    HttpResponse<String> chosen = part("/search?q=trail&kind=search", "/search?q=trail");

    assertThat(typed.headers().firstValue("HX-Replace-Url"))
        .contains("/search?q=trail&kind=search");
    assertThat(chosen.headers().firstValue("HX-Push-Url")).contains("/search?q=trail&kind=search");
  }

  private static HttpResponse<String> part(String address, String from) throws Exception {
    return caller.get(
        address,
        "HX-Request",
        "true",
        "HX-Target",
        "found",
        "HX-Current-URL",
        "http://127.0.0.1" + from);
  }

  @Test
  void countsWhatCanBeChosen() throws Exception {
    assertThat(caller.get("/search/filters?q=trail", "HX-Request", "true").body())
        .contains("name=\"year\"", "value=\"2025\"", "id=\"times\" hx-swap-oob")
        .contains("aria-label=\"Mar 2024: 1 record\"");
  }

  @Test
  void exportsAsCsvThatComputesNothing() throws Exception {
    HttpResponse<String> answer = caller.get("/search/export.csv?q=trail&sort=newest");

    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("verso-search-2026-11-01.csv");
    assertThat(answer.body()).startsWith("\uFEFFid,platform,account,kind,");
    assertThat(answer.body().lines()).hasSize(5);
    assertThat(answer.body()).contains(",\"'=1+1 trail\",");
  }

  @Test
  void exportsAsJsonLines() throws Exception {
    HttpResponse<String> answer = caller.get("/search/export.jsonl?q=trail&year=2024");

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/x-ndjson");
    assertThat(answer.body().lines())
        .singleElement()
        .asString()
        .startsWith("{\"id\":")
        .contains("\"subject\":\"trail shoes\"");
  }

  @Test
  void leadsToTheStartWhereThereIsNothingToSearch(@TempDir Path empty) throws Exception {
    try (Caller other = Caller.on(empty.resolve("store"))) {
      assertThat(other.page("/search")).contains("There is nothing to search yet", "href=\"/\"");
    }
  }

  @Test
  void speaksFrench() throws Exception {
    assertThat(caller.page("/search?lang=fr&q=trail"))
        .contains("<html lang=\"fr\">", "4 enregistrements, les plus pertinents d’abord");
    caller.page("/search?lang=en");
  }
}
