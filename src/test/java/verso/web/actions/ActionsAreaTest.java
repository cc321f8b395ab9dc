package verso.web.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.web.Archives;
import verso.web.Caller;

class ActionsAreaTest {
  @TempDir static Path folder;
  private static Caller caller;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    Caller.imported(store, Archives.facebook(folder));
    Caller.imported(store, Archives.google(folder));
    caller = Caller.on(store);
  }

  @AfterAll
  static void stop() throws IOException {
    caller.close();
  }

  @Test
  void saysFirstWhatThereIsToDo() throws Exception {
    assertThat(caller.page("/actions"))
        .containsPattern("<p class=\"lead\">\\d+ things you can switch off, delete or demand");
  }

  @Test
  void leadsOutOnlyByLinksThatTellNothing() throws Exception {
    String page = caller.page("/actions?all=yes");

    assertThat(page)
        .contains("rel=\"noreferrer noopener\" target=\"_blank\"", "Leaves Verso")
        .doesNotContainPattern("href=\"https?://[^\"]*\"(?! rel=\"noreferrer noopener\")");
  }

  @Test
  void showsStepsEffectAndWhatAnActionDoesNotDo() throws Exception {
    assertThat(caller.page("/actions"))
        .contains("id=\"meta-ad-topics\"", "<li>Accounts Center</li><li>Ad preferences</li>")
        .contains("Does not do", "the topic may return")
        .containsPattern("Concerns \\d labels\\. <a href=\"/claims/[^\"]+\">The \\d records</a>");
  }

  @Test
  void showsAllActionsOnRequest() throws Exception {
    assertThat(caller.page("/actions"))
        .contains("href=\"/actions?all=yes\"")
        .doesNotContain("id=\"tiktok-clear\"");
    assertThat(caller.page("/actions?all=yes"))
        .contains("id=\"tiktok-clear\"")
        .doesNotContain("href=\"/actions?all=yes\"");
  }

  @Test
  void narrowsToAPlatformOrASubject() throws Exception {
    assertThat(caller.page("/actions?platform=google"))
        .contains("id=\"google-activity\"")
        .doesNotContain("id=\"meta-ad-topics\"");
    assertThat(caller.page("/actions?about=lists"))
        .contains("id=\"meta-audience-lists\"")
        .doesNotContain("id=\"google-activity\"");
    assertThat(caller.get("/actions?about=nonsense").statusCode()).isEqualTo(200);
  }

  @Test
  void givesTheListAloneAndItsShortAddress() throws Exception {
    HttpResponse<String> answer =
        caller.get("/actions?platform=google&about=", "HX-Request", "true");

    assertThat(answer.body()).doesNotContain("<html");
    assertThat(answer.headers().firstValue("HX-Replace-Url")).contains("/actions?platform=google");
  }

  @Test
  void showsALetterWithWhatTheArchiveSays() throws Exception {
    assertThat(caller.page("/actions/letters?kind=access&to=facebook"))
        .contains("<article class=\"letter\" lang=\"en\"", "Article 15", "Gardening")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void writesALetterInEitherLanguage() throws Exception {
    assertThat(caller.page("/actions/letters?kind=erasure&to=facebook&in=fr"))
        .contains("<html lang=\"en\">", "<article class=\"letter\" lang=\"fr\"", "article 17");
  }

  @Test
  void leavesSensitiveEntriesOutUntilTheyAreWanted() throws Exception {
    String address = "/actions/letters?kind=access&to=facebook";

    assertThat(caller.page(address))
        .contains("One sensitive entry is left out")
        .doesNotContain("Depression");
    assertThat(caller.page(address + "&sensitive=yes"))
        .contains("<li>Depression</li>")
        .doesNotContain("left out of this letter");
  }

  @Test
  void objectsFirstToThoseWithAList() throws Exception {
    assertThat(caller.page("/actions/letters?kind=objection"))
        .contains("<option value=\"Example Bakery\" selected>", "Article 21");
  }

  @Test
  void saysThatThereIsNobodyOfThatName() throws Exception {
    HttpResponse<String> answer = caller.get("/actions/letters?to=Nobody%20Example");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("nobody of that name");
    assertThat(caller.get("/actions/letters.docx?to=Nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsALetterAsText() throws Exception {
    HttpResponse<byte[]> answer =
        caller.file("/actions/letters.txt?kind=objection&to=Example%20Bakery&in=en");

    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"verso-letter-objection.txt\"");
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .startsWith("[Your first and last name]")
        .contains("Example Bakery", "Before you send");
  }

  @Test
  void keepsALetterAsADocument() throws Exception {
    HttpResponse<byte[]> answer = caller.file("/actions/letters.docx?kind=access&to=facebook");

    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"verso-letter-access-facebook.docx\"");
    try (var document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("Access to my personal data (Article 15 GDPR)", "Gardening");
    }
  }

  @Test
  void leadsToTheStartWhereThereIsNothingYet(@TempDir Path empty) throws Exception {
    try (Caller other = Caller.on(empty.resolve("store"))) {
      assertThat(other.page("/actions")).contains("Nothing has been imported yet");
      assertThat(other.page("/actions/letters")).contains("There is nobody to write to yet");
    }
  }
}
