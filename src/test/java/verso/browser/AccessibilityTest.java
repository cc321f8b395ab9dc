package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would keep somebody from using a page, as axe-core finds it; and whether it fits. */
class AccessibilityTest extends BrowserTest {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

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
        "/advertisers",
        "/search?q=trail",
        "/search?q=nothingofthekind",
        "/sources",
        "/actions"
      })
  void everyoneCanUseThePage(String page) {
    browser.wide(1280).in("light").open(with(page, "en"));
    assertUsable(page);

    browser.wide(390).in("dark").open(with(page, "fr"));
    assertUsable(page);
  }

  private static String with(String page, String language) {
    return page + (page.contains("?") ? "&" : "?") + "lang=" + language;
  }

  private void assertUsable(String page) {
    browser.waitFor("h1");
    browser.waitUntilGone("[aria-busy=true]");
    List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();
    assertThat(violations)
        .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .as(page)
        .isEmpty();
    assertThat(
            browser.script(
                "return document.documentElement.scrollWidth -"
                    + " document.documentElement.clientWidth"))
        .as(page + " is wider than the window")
        .isEqualTo(0L);
  }
}
