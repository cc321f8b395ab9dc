package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

class SearchPagesTest extends BrowserTest {

  @BeforeEach
  void openSearch() {
    browser.wide(1280).open("/search").waitFor("#hits");
  }

  @Test
  void whatIsTypedIsFoundAtOnce() {
    browser.type("#q", "trail");

    browser.waitFor("#hits mark");
    assertThat(browser.text("#hits mark")).isEqualToIgnoringCase("trail");
    assertThat(browser.address()).contains("q=trail");
  }

  @Test
  void aChoiceFindsAsManyAsItSays() {
    WebElement platform = browser.waitFor(".facet-platform .choice");
    String name = platform.findElement(By.className("choice-label")).getText();
    String count = platform.findElement(By.className("choice-count")).getText();

    platform.click();
    browser.waitFor("#found .chip");

    assertThat(browser.text(".found-count")).startsWith(count);
    assertThat(browser.text("#found .chip")).contains(name);
    assertThat(browser.all("#hits .hit-platform"))
        .allSatisfy(hit -> assertThat(hit.getText()).isEqualTo(name));

    browser.waitFor("#found .chip").click();
    browser.waitUntilGone("#found .chip");
  }

  @Test
  void aSharedAddressShowsTheSame() {
    browser.waitFor(".facet-kind .choice").click();
    browser.waitFor("#found .chip");
    String counted = browser.text(".found-count");

    browser.open(browser.address()).waitFor("#found .chip");

    assertThat(browser.text(".found-count")).isEqualTo(counted);
    assertThat(browser.all(".facet-kind input:checked")).hasSize(1);
  }

  @Test
  void theColumnsOfTimeAreBrushed() {
    String all = browser.text(".found-count");
    WebElement picture = browser.waitFor("#histogram");
    int quarter = picture.getSize().getWidth() / 4;

    new Actions(browser.driver())
        .moveToElement(picture)
        .clickAndHold()
        .moveByOffset(quarter, 0)
        .release()
        .perform();
    browser.waitFor("#found .chip");

    assertThat(browser.address()).contains("from=").contains("to=");
    assertThat(browser.text(".found-count")).isNotEqualTo(all);
  }

  @Test
  void keysLeadThroughTheList() {
    browser.press("/").press("trail").waitFor("#hits mark");

    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    String second = browser.all("#hits h3 a").get(1).getText();
    assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo(second);

    browser.press(Keys.ENTER).waitFor("#original pre");
    assertThat(browser.text("h1")).isNotBlank();
  }

  @Test
  void whatIsNowhereIsSaidToBe() {
    browser.type("#q", "nothingofthekind").waitFor(".found-nothing");

    assertThat(browser.all("#hits")).isEmpty();
    assertThat(browser.text(".found-count")).isNotBlank();
  }

  @Test
  void whatIsFoundCanBeKept() {
    assertThat(browser.all("a[href*='csv'], button[name=format]")).isNotEmpty();
    Object status =
        browser.script(
            "return fetch(document.querySelector(\"a[href*='csv']\").href).then((answer) =>"
                + " answer.status + ' ' + answer.headers.get('content-type'))");
    assertThat(status.toString()).startsWith("200 text/csv");
  }

  @Test
  void withoutScriptsItIsAFormLikeAnyOther() {
    try {
      browser.scripts(false).open("/search?q=trail").waitFor("#hits mark");

      browser.waitFor(".search-field button").click();
      browser.waitFor("#hits mark");
      assertThat(browser.address()).contains("q=trail");
    } finally {
      browser.scripts(true);
    }
  }
}
