package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

class SearchPageTest extends BrowserTest {

  private String count() {
    return browser.text(".found-count");
  }

  @Test
  void findsAsOneTypesAndKeepsTheAddress() {
    browser.open("/search").type("#q", "trail run").waitFor("#hits mark");
    browser.waitForText("best match first");

    assertThat(browser.address()).isEqualTo("/search?q=trail%20run");
    assertThat(browser.text("#hits mark")).isEqualToIgnoringCase("trail");
    String count = count();

    browser.open(browser.address()).waitFor("#hits mark");
    assertThat(count()).isEqualTo(count);
  }

  @Test
  void aChoiceNarrowsTheListAndItsChipTakesItBack() {
    browser.open("/search?q=trail").waitFor("#hits");
    String all = count();

    WebElement choice = browser.waitFor(".facet-kind input");
    String id = choice.getAttribute("id");
    choice.click();
    browser.waitFor(".chip");
    assertThat(browser.address()).startsWith("/search?q=trail&kind=");
    assertThat(count()).isNotEqualTo(all);
    assertThat(browser.waitFor("#" + id).isSelected()).isTrue();

    browser.waitFor(".chip").click();
    browser.waitUntilGone(".chip");
    assertThat(browser.address()).isEqualTo("/search?q=trail");
    assertThat(count()).isEqualTo(all);
    assertThat(browser.waitFor("#" + id).isSelected()).isFalse();
  }

  @Test
  void theWayBackLeadsThroughChoicesNotThroughLetters() {
    browser.open("/search?q=trail").waitFor(".facet-platform input").click();
    browser.waitFor(".chip");

    browser.driver().navigate().back();
    browser.waitUntilGone(".chip");

    assertThat(browser.address()).isEqualTo("/search?q=trail");
  }

  @Test
  void aBrushOverTheColumnsChoosesTheirTime() {
    browser.open("/search?q=trail").waitFor("#histogram");
    var columns = browser.all("#histogram a");
    String first = columns.get(columns.size() - 3).getDomAttribute("data-first");
    String last = columns.getLast().getDomAttribute("data-last");

    new Actions(browser.driver())
        .moveToElement(columns.get(columns.size() - 3))
        .clickAndHold()
        .moveToElement(columns.getLast())
        .release()
        .perform();
    browser.waitFor(".chip");

    assertThat(browser.address()).isEqualTo("/search?q=trail&from=" + first + "&to=" + last);
  }

  @Test
  void keysAloneLeadFromTheFieldToARecord() {
    browser.open("/search").waitFor("#hits");

    browser.press("/").press("trail");
    browser.waitFor("#hits mark");
    browser.waitForText("best match first");
    browser.press(Keys.ARROW_DOWN).press("j");
    String title = browser.driver().switchTo().activeElement().getText();
    browser.press(Keys.ENTER).waitFor("#original");

    assertThat(browser.address()).startsWith("/records/");
    assertThat(browser.text("h1")).isEqualTo(title);
  }

  @Test
  void worksWithoutScripts() {
    browser.scripts(false).wide(390);
    try {
      browser.open("/search").type("#q", "trail").click("Filters");
      browser.waitFor(".facet-kind input").click();
      browser.press(Keys.ENTER).waitFor(".chip");

      assertThat(browser.address()).startsWith("/search?q=trail&kind=");
      assertThat(browser.all("#hits mark")).isNotEmpty();
    } finally {
      browser.scripts(true).wide(1280);
    }
  }
}
