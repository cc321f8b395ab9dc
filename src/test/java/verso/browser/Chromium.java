package verso.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine, driven by its own driver: nothing is downloaded. {@code
 * VERSO_CHROMIUM} and {@code VERSO_CHROMEDRIVER} name them where they lie elsewhere.
 */
final class Chromium {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

  /** It warns of every Chromium newer than itself. A field, else the logger forgets its level. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private Chromium() {}

  /**
   * A browser with a profile of its own. Where there is none the test is left out; but it fails on
   * a machine that is there to run all of them.
   */
  static ChromeDriver start(Path profile) {
    Optional<Path> browser = find("VERSO_CHROMIUM", BROWSERS);
    Optional<Path> driver = find("VERSO_CHROMEDRIVER", DRIVERS);
    if (browser.isEmpty() || driver.isEmpty()) {
      String message = "No Chromium with its chromedriver here: see CONTRIBUTING.md";
      return System.getenv("CI") == null ? abort(message) : fail(message);
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.get().toFile())
            .usingAnyFreePort()
            .build();
    service.sendOutputTo(OutputStream.nullOutputStream());
    return new ChromeDriver(service, options(browser.get(), profile));
  }

  private static ChromeOptions options(Path browser, Path profile) {
    var options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-sync",
        "--window-size=1280,900",
        "--lang=en",
        "--user-data-dir=" + profile);
    if (System.getProperty("user.name").equals("root")) {
      // Chromium's sandbox refuses to be root's; containers have no other user.
      options.addArguments("--no-sandbox");
    }
    var logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static Optional<Path> find(String variable, List<String> names) {
    String told = System.getenv(variable);
    if (told != null) {
      return Optional.of(Path.of(told));
    }
    String path = System.getenv().getOrDefault("PATH", "/usr/bin");
    return names.stream()
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
