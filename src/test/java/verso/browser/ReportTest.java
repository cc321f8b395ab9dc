package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.cli.Session;

/** The report as somebody opens it who was sent the file. */
class ReportTest extends BrowserTest {
  private Path report;

  @Override
  void fill(Path store) throws IOException {
    super.fill(store);
    report = write(store, folder.resolve("report-en.html"), "en");
    write(store, folder.resolve("report-fr.html"), "fr");
  }

  /** Writes a report as the command line does. */
  static Path write(Path store, Path file, String language) {
    Session.Answer answer =
        new Session(store).run("persona", "--format", "html", "-o", file, "--lang", language);
    assertThat(answer.status()).as(answer.err()).isZero();
    return file;
  }

  @ParameterizedTest
  @CsvSource({"en, 1440, light", "fr, 390, dark"})
  void everyoneCanUseIt(String language, int width, String scheme) {
    Path file = report.resolveSibling("report-" + language + ".html");

    browser.wide(width).in(scheme).open(file.toUri().toString());

    new Usability(browser).check(language + " " + width + " " + scheme);
  }

  @Test
  void itLoadsNothing() {
    List<String> before = browser.requests();

    browser.open(report.toUri().toString()).waitFor(".section");

    List<String> requests = browser.requests();
    assertThat(requests.subList(before.size(), requests.size()))
        .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"))
        .filteredOn(address -> address.startsWith("file:"))
        .containsOnly(report.toUri().toString());
  }

  @Test
  void everythingIsThereWithoutScripts() {
    try {
      browser.scripts(false).open(report.toUri().toString());

      assertThat(browser.all(".section > header h2")).hasSizeGreaterThan(10);
      assertThat(browser.all(".section > header h2"))
          .allSatisfy(title -> assertThat(title.isDisplayed()).isTrue());
      browser.waitFor(".claim details summary").click();
      assertThat(browser.waitFor(".claim details[open]").getText()).isNotBlank();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void whatIsSensitiveStaysClosedEvenWhenAllIsOpened() {
    browser.wide(1280).open(report.toUri().toString()).waitFor("#open-all").click();

    assertThat(browser.all(".claim details[open]")).isNotEmpty();
    assertThat(browser.all("details.folded")).isNotEmpty();
    assertThat(browser.all("details.folded[open]")).isEmpty();
  }
}
