package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonaPagesTest extends BrowserTest {

  @Test
  void aStatementLeadsToItsRecordsAndToWhatThePlatformWrote() {
    browser.open("/persona/3").waitFor(".claim .says a").click();
    browser.waitForText("records behind it");
    String record = browser.waitFor("#records .what a").getText();

    browser.waitFor("#records .what a").click();
    browser.waitFor("#original pre");

    assertThat(browser.text("h1")).isEqualTo(record);
    assertThat(browser.text("#original pre")).contains(record);
  }

  @Test
  void aVerdictIsSeenAtOnceAndTakenBackByTheSameButton() {
    browser.open("/persona/3").waitFor(".claim");

    browser.click("Wrong").waitFor(".claim button[aria-pressed=true]");
    assertThat(browser.text(".claim button[aria-pressed=true]")).isEqualTo("Wrong");
    assertThat(browser.text(".claim")).contains("they hold it, you say it is wrong");

    browser.click("Wrong").waitUntilGone(".claim button[aria-pressed=true]");
  }

  @Test
  void theOtherLanguageShowsTheSamePage() {
    browser.open("/persona/2").waitForText("The identity card they wrote");

    browser.click("Français").waitForText("La fiche d’identité qu’ils ont écrite");
    assertThat(browser.address()).startsWith("/persona/2");
    browser.click("Accueil");
    assertThat(browser.all("html[lang=fr]")).hasSize(1);

    browser.open("/persona/2?lang=en").waitForText("The identity card they wrote");
  }

  @Test
  void oneMayGuessBeforeLooking() {
    browser.open("/persona/10").waitForText("Guess first, then look");
    assertThat(browser.all(".figures")).isEmpty();

    browser.type("#guess", "75").click("Show what the archives say").waitFor(".figures");

    assertThat(browser.text()).contains("You guessed 75 minutes a day");
  }

  @Test
  void theSensitiveSectionIsClosedUntilItIsOpened() {
    browser.open("/persona/9").waitFor("details.folded");
    assertThat(browser.waitFor("details.folded").getAttribute("open")).isNull();

    browser.waitFor("details.folded summary").click();

    assertThat(browser.waitFor("details.folded .claim").isDisplayed()).isTrue();
  }

  @Test
  void escapeTwiceHidesThePage() {
    browser.open("/persona").waitFor(".section");

    pressEscapeTwice();
    assertThat(browser.all("html.hidden-away")).hasSize(1);
    assertThat(browser.text()).isEmpty();

    pressEscapeTwice();
    browser.waitUntilGone("html.hidden-away");
  }

  /** As fast as a hand does, however busy this machine is. */
  private void pressEscapeTwice() {
    browser.script(
        """
        for (let i = 0; i < 2; i++) {
          document.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
        }
        """);
  }
}
