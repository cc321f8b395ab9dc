package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import verso.archive.Limits;
import verso.importing.Importer;
import verso.importing.Progress;
import verso.index.Store;
import verso.platform.catalog.PlatformCatalog;

/** Archives are written by others, who may mean harm: whatever they hold is shown as text. */
class HostileArchiveTest extends BrowserTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/persona",
          "/interests",
          "/advertisers",
          "/search",
          "/search?q=pwned",
          "/sources",
          "/actions");

  /** Pages that lead to others of the same sort: some of each are enough. */
  private static final int OF_EACH_SORT = 3;

  @Override
  void fill(Path store) throws IOException {
    var importer =
        new Importer(PlatformCatalog.all(), Limits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC), 1);
    List<Path> archives = new HostileArchives().into(folder.resolve("hostile"));
    importer.run(archives, Store.open(store), Progress.SILENT);
  }

  @Test
  void noPageDoesWhatAnArchiveSays() {
    browser.open("/persona").waitFor(".section");
    var waiting = new ArrayDeque<>(PAGES);
    var seen = new LinkedHashSet<>(PAGES);
    while (!waiting.isEmpty()) {
      String page = waiting.remove();
      browser.open(page);
      assertHarmless(page);
      for (String linked : links()) {
        boolean isEnough =
            seen.stream().filter(other -> sort(other).equals(sort(linked))).count() >= OF_EACH_SORT;
        if (!isEnough && seen.add(linked)) {
          waiting.add(linked);
        }
      }
    }
    assertThat(seen.stream().map(HostileArchiveTest::sort).collect(Collectors.toSet()))
        .contains("/claims", "/records", "/persona", "/advertisers", "/interests");
  }

  /** The first step of its path. */
  private static String sort(String address) {
    return address.replaceAll("[?#].*", "").replaceAll("(?<=^/[a-z]{1,20})/.*", "");
  }

  /** Pages of ours that a page leads to. */
  private Set<String> links() {
    return browser.all("main a[href^='/']").stream()
        .map(link -> link.getDomAttribute("href"))
        .filter(href -> !href.contains("export") && !href.contains("lang="))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void assertHarmless(String page) {
    assertThat(browser.script("return typeof window.pwned")).as(page).isEqualTo("undefined");
    assertThat(browser.all("pwned-element, iframe, math, main img, a[href^='javascript']"))
        .as(page)
        .isEmpty();
    assertThat(browser.script(ATTRIBUTES)).as(page).isEqualTo("");
    assertThat(browser.all("script:not([src])")).as(page).isEmpty();
  }

  /** Names of attributes that only an attack would have. */
  private static final String ATTRIBUTES =
      """
      const names = new Set();
      for (const element of document.querySelectorAll("*")) {
        for (const attribute of element.attributes) {
          if (attribute.name.startsWith("on") || attribute.name === "srcdoc"
              || attribute.name === "style" && !element.closest("svg")) {
            names.add(element.localName + " " + attribute.name);
          }
          if (attribute.name === "hx-get" && attribute.value === "/stop") {
            names.add("hx-get");
          }
        }
      }
      return [...names].sort().join(", ");
      """;
}
