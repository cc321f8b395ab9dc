package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;

/** What would keep somebody from using the page that is shown. */
final class Usability {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private static final String OVERFLOW =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final Browser browser;

  Usability(Browser browser) {
    this.browser = browser;
  }

  /** Looks at it with axe-core, and whether it fits the window. */
  void check(String page) {
    browser.waitFor("h1");
    browser.waitUntilGone("[aria-busy=true]");
    List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();
    assertThat(violations)
        .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .as(page)
        .isEmpty();
    checkWidth(page);
  }

  /** Looks whether it fits the window. */
  void checkWidth(String page) {
    assertThat(browser.script(OVERFLOW)).as(page + " is wider than the window").isEqualTo(0L);
  }
}
