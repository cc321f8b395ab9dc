package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import verso.web.Application;
import verso.web.Settings;

/**
 * Tests that share a browser and an application of their own. Whatever they do, no request leaves
 * this machine, and the browser has nothing to complain of.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  @TempDir static Path folder;

  Browser browser;
  Application application;

  /** A picture of what was to be seen when a test failed. */
  @RegisterExtension
  final AfterTestExecutionCallback keepsPicture =
      context -> {
        if (context.getExecutionException().isPresent() && browser != null) {
          String name = context.getRequiredTestClass().getSimpleName();
          browser.screenshot(
              Path.of(
                  "target",
                  "screenshots",
                  name + "-" + context.getRequiredTestMethod().getName() + ".png"));
        }
      };

  /** Brings what the test needs into the store, before the application opens it. */
  void fill(Path store) throws IOException {
    // Most begin with the invented person.
    InventedStore.copyTo(store);
  }

  @BeforeAll
  final void begin() throws IOException {
    Path store = folder.resolve("store");
    fill(store);
    var settings =
        new Settings(
            store, 0, Locale.ENGLISH, Path.of("samples"), Clock.fixed(NOW, ZoneOffset.UTC), 1);
    application = Application.start(settings);
    browser =
        new Browser(Chromium.start(folder.resolve("profile")), application.address().resolve("/"));
    browser.open(application.address().toString());
  }

  @AfterAll
  final void end() throws IOException {
    if (browser != null) {
      try (Browser closing = browser) {
        assertThat(closing.requests())
            .isNotEmpty()
            .allMatch(this::isHere, "is an address of this machine");
        assertThat(closing.complaints()).filteredOn(text -> !isExpected(text)).isEmpty();
      }
    }
    if (application != null) {
      application.close();
    }
  }

  private boolean isHere(String address) {
    return address.startsWith("http://127.0.0.1:" + browser.port() + "/")
        || address.startsWith("data:")
        || address.startsWith("blob:http://127.0.0.1:")
        || address.startsWith("file://" + folder)
        || address.startsWith("about:")
        || address.startsWith("chrome:");
  }

  /** What a test provokes. */
  boolean isExpected(String complaint) {
    return false;
  }
}
