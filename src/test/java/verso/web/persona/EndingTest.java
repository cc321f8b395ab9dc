package verso.web.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.web.Archives;
import verso.web.Caller;

class EndingTest {
  private static final String FOLDED = "<details class=\"folded\"";

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

  /** The address of the page of a claim whose sentence says this. */
  private static String claim(String section, String said) throws Exception {
    Matcher link =
        Pattern.compile("<a href=\"(/claims/[^\"#]+)[^>]*>([^<]*)")
            .matcher(caller.persona(section));
    while (link.find()) {
      if (link.group(2).contains(said)) {
        return link.group(1);
      }
    }
    throw new AssertionError("no claim says " + said);
  }

  @Test
  void endsHardSectionsCalmlyAndWithWhatCanBeDone() throws Exception {
    assertThat(caller.persona("/persona/5"))
        .contains("class=\"afterwards\"", "href=\"/actions?about=lists\"");
    assertThat(caller.persona("/persona/18")).doesNotContain("class=\"afterwards\"");
  }

  @Test
  void namesSomebodyToTalkToBelowWhatIsSensitiveAndOfThatSubjectOnly() throws Exception {
    String page = caller.persona("/persona/9");

    assertThat(page.indexOf(FOLDED)).isPositive().isLessThan(page.indexOf("Depression"));
    assertThat(page).contains("Samaritans", "116 123").doesNotContain("Joueurs");
  }

  @Test
  void namesLinesOfCountriesWhereTheLanguageIsSpoken() throws Exception {
    String page = caller.persona("/persona/9?lang=fr");
    caller.page("/persona?lang=en");

    assertThat(page).contains("<dt>France</dt>", "3114").doesNotContain("Samaritans", "Joueurs");
  }

  @Test
  void namesNobodyToTalkToWhereNothingIsAboutIt() throws Exception {
    assertThat(caller.persona("/persona/5")).doesNotContain("class=\"support\"");
  }

  @Test
  void keepsASensitiveClaimClosedOnItsOwnPage() throws Exception {
    String page = caller.page(claim("/persona/9", "Depression"));

    assertThat(page.indexOf(FOLDED)).isPositive().isLessThan(page.indexOf("Depression"));
    assertThat(page).contains("<title>A statement · Verso</title>", "Samaritans");
  }

  @Test
  void asksForNoVerdictOnWhatCanBeDone() throws Exception {
    String page = caller.persona("/persona/17");

    assertThat(page).contains("href=\"/actions\"").doesNotContain("class=\"verdicts\"");
    assertThat(caller.page(claim("/persona/17", "ad topics"))).doesNotContain("class=\"verdicts\"");
  }
}
