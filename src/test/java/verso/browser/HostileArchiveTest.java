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

  private Path report;

  @Override
  void fill(Path store) throws IOException {
    var importer =
        new Importer(PlatformCatalog.all(), Limits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC), 1);
    List<Path> archives = new HostileArchives().into(folder.resolve("hostile"));
    importer.run(archives, Store.open(store), Progress.SILENT);
    report = ReportTest.write(store, folder.resolve("hostile.html"), "fr");
  }

  @Test
  void norDoesTheReport() {
    browser.open(report.toUri().toString()).waitFor(".claim");

    assertHarmless("report", "a[href]:not([href^='#'])");
    assertThat(browser.all("script")).hasSize(1);
  }

  @Test
  void noPageDoesWhatAnArchiveSays() {
    browser.open("/persona").waitFor(".section");
    var waiting = new ArrayDeque<>(PAGES);
    var seen = new LinkedHashSet<>(PAGES);
    while (!waiting.isEmpty()) {
      String page = waiting.remove();
      browser.open(page);
      assertHarmless(page, "script:not([src])");
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

  /** What an attack would do, and what is besides not to be on that page. */
  private void assertHarmless(String page, String alsoAbsent) {
    assertThat(browser.script("return typeof window.pwned")).as(page).isEqualTo("undefined");
    assertThat(
            browser.all(
                "pwned-element, iframe, math, base, link[href*=pwned], meta[http-equiv=refresh],"
                    + " main img, main style, a[href^='javascript'], "
                    + alsoAbsent))
        .as(page)
        .isEmpty();
    assertThat(browser.script(ATTRIBUTES)).as(page).isEqualTo("");
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
          if (attribute.name.includes("hx-on") || /hx-(get|post)/.test(attribute.name)
              && (attribute.value === "/stop" || !attribute.value.startsWith("/"))) {
            names.add(attribute.name + " " + attribute.value);
          }
        }
      }
      return [...names].sort().join(", ");
      """;
}
