package verso.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would keep somebody from using a page, as axe-core finds it; and whether it fits. */
class AccessibilityTest extends BrowserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/persona",
        "/persona/3",
        "/persona/5",
        "/persona/9",
        "/persona/10?guess=60",
        "/persona/12",
        "/interests",
        "/start/guides?open=x",
        "/sources/forget?all=yes",
        "/advertisers",
        "/search?q=trail",
        "/search?q=nothingofthekind",
        "/sources",
        "/actions"
      })
  void everyoneCanUseThePage(String page) {
    var usability = new Usability(browser);

    browser.wide(1440).in("light").open(with(page, "en"));
    usability.check(page + " in the light");
    browser.wide(1024);
    usability.checkWidth(page + " on a tablet");

    browser.wide(390).in("dark").open(with(page, "fr"));
    usability.check(page + " on a phone, in the dark");
  }

  private static String with(String page, String language) {
    return page + (page.contains("?") ? "&" : "?") + "lang=" + language;
  }
}
