package verso.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at a browser: opens, clicks, types, and waits until something is to be seen. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;
  private final URI home;

  /** Requests and complaints so far: reading a log empties it. */
  private final List<String> requests = new ArrayList<>();

  private final List<String> complaints = new ArrayList<>();

  Browser(ChromeDriver driver, URI home) {
    this.driver = driver;
    this.home = home;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page of the application, or any address. */
  Browser open(String address) {
    driver.get(home.resolve(address).toString());
    return this;
  }

  /** The port of the application. */
  int port() {
    return home.getPort();
  }

  /** The address of the page that is shown, without the server. */
  String address() {
    URI shown = URI.create(driver.getCurrentUrl());
    return shown.getRawPath() + (shown.getRawQuery() == null ? "" : "?" + shown.getRawQuery());
  }

  /** What is to be read on the page. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** All that a selector names. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What is to be read in the first that a selector names. */
  String text(String selector) {
    return waitFor(selector).getText();
  }

  /** Waits for something to be seen. */
  WebElement waitFor(String selector) {
    return patiently(
        () -> all(selector).stream().filter(WebElement::isDisplayed).findFirst().orElse(null),
        selector);
  }

  /** Waits until a text is to be read. */
  Browser waitForText(String text) {
    patiently(() -> text().contains(text) ? true : null, text);
    return this;
  }

  /** Waits until nothing that a selector names is there. */
  Browser waitUntilGone(String selector) {
    patiently(() -> all(selector).isEmpty() ? true : null, "no more " + selector);
    return this;
  }

  private <T> T patiently(java.util.function.Supplier<T> look, String what) {
    var wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
    wait.ignoring(StaleElementReferenceException.class);
    return wait.withMessage("Waited for " + what).until(d -> look.get());
  }

  /** Clicks the link or button of that text. */
  Browser click(String text) {
    patiently(
        () ->
            driver.findElements(By.cssSelector("a, button, summary, label")).stream()
                .filter(WebElement::isDisplayed)
                .filter(element -> element.getText().strip().startsWith(text))
                .findFirst()
                .map(element -> {
                  element.click();
                  return true;
                })
                .orElse(null),
        text);
    return this;
  }

  /** Types into the field that a selector names. */
  Browser type(String selector, String text) {
    WebElement field = waitFor(selector);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Presses keys, wherever the focus is. */
  Browser press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /** Moves the focus on by the keyboard until it is on something of that text. */
  Browser tabTo(String text) {
    for (int i = 0; i < 200; i++) {
      press(Keys.TAB);
      String focused = patiently(this::focused, "what has the focus");
      if (focused.contains(text)) {
        return this;
      }
    }
    throw new AssertionError("The keyboard does not lead to " + text);
  }

  /** What is read of the element that has the focus; it may be replaced while it is looked at. */
  private String focused() {
    WebElement focused = driver.switchTo().activeElement();
    return focused.getText() + " " + focused.getAccessibleName();
  }

  /** Runs a script in the page. */
  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Shows pages that wide, as a phone would below 600. */
  Browser wide(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    return this;
  }

  /** Shows pages in the light or in the dark. */
  Browser in(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /** Runs scripts of pages, or not. */
  Browser scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    return this;
  }

  /** Every address that was asked for so far, by the browser's own log. */
  List<String> requests() {
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = read(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(message.path("params").path("request").path("url").asText());
      }
    }
    return List.copyOf(requests);
  }

  /** What the browser complained of so far: errors, and what the policy forbade. */
  List<String> complaints() {
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
        complaints.add(entry.getMessage());
      }
    }
    return List.copyOf(complaints);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what is to be seen. */
  void screenshot(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Keeps the page as a whole, also what is beneath the window's edge. */
  void wholePage(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Map<String, Object> picture =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode((String) picture.get("data")));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
