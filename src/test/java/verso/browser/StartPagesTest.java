package verso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import verso.Zipped;

/** Archives brought in by all ways there are, then forgotten: one after the other, as people do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartPagesTest extends BrowserTest {
  private static final String RECEIPT = "#jobs .job .receipt-said";

  @Override
  void fill(Path store) {
    // Empty, as at the first start.
  }

  @Test
  @Order(1)
  void whatIsDroppedIsReadAndToldOf() throws IOException {
    Path archive = Zipped.fixture(folder.resolve("x.zip"), "x/current-2025");
    browser.open("/").waitFor("#drop");

    drop(archive, "twitter-2025.zip");

    assertThat(browser.text(RECEIPT)).containsPattern("\\d+ records were read");
    assertThat(browser.text("#jobs .job h2")).isEqualTo("twitter-2025.zip");
    browser.waitForText("Your records are here");
  }

  /** What a hand does: a file held over the page and let go. */
  private void drop(Path file, String name) throws IOException {
    browser.script(
        """
        const bytes = Uint8Array.from(atob(arguments[0]), (char) => char.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], arguments[1]));
        const zone = document.getElementById("drop");
        for (const type of ["dragenter", "dragover", "drop"]) {
          zone.dispatchEvent(
              new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
        }
        """,
        Base64.getEncoder().encodeToString(Files.readAllBytes(file)),
        name);
  }

  @Test
  @Order(2)
  void whatIsNoArchiveIsRefusedWithAReason() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip at all");
    browser.open("/").waitFor("#drop");

    drop(broken, "broken.zip");

    browser.waitForText("Nothing in this could be used");
    assertThat(browser.text("#jobs .job")).contains("broken.zip");
  }

  @Test
  @Order(3)
  void filesAreChosenAsWell() throws IOException {
    Path archive = InventedStore.archive("my_spotify");
    browser.open("/").waitFor("#drop");

    browser.driver().findElement(By.id("files")).sendKeys(archive.toString());

    browser.waitForText("Spotify");
    assertThat(browser.text(RECEIPT)).containsPattern("records? (was|were) read");
  }

  @Test
  @Order(4)
  void onePathAndTheKeyboardAreEnough() throws IOException {
    Path archive = InventedStore.archive("facebook");
    browser.open("/").tabTo("Or say where it lies on this machine");

    browser.press(archive.toString(), Keys.ENTER);
    browser.waitForText("Facebook");
    browser.waitFor(RECEIPT);
    browser.tabTo("See the persona").press(Keys.ENTER);
    browser.waitFor(".section");
    browser.open("/persona/3").waitFor(".claim .says a");
    String says = browser.text(".claim .says a");
    browser.tabTo(says).press(Keys.ENTER);
    browser.waitForText("records behind it");
    String record = browser.text("#records .what a");
    browser.tabTo(record).press(Keys.ENTER);

    assertThat(browser.text("#original pre")).contains(record);
  }

  @Test
  @Order(5)
  void aPathThatLeadsNowhereIsSaidToDoSo() {
    browser.open("/").type("#path", folder.resolve("nowhere.zip").toString());

    browser.press(Keys.ENTER).waitFor("#path-missing");

    assertThat(browser.text("#path-missing")).contains("nowhere.zip");
  }

  @Test
  @Order(6)
  void everyImportIsListedWithItsFiles() {
    browser.open("/sources").waitFor(".import");
    assertThat(browser.all(".import")).hasSize(3);

    browser.waitFor(".import h2 a").click();
    browser.waitFor("table.files");
    int all = browser.all("table.files tbody tr").size();
    browser.type("#q", "nothingofthekind").waitUntilGone("table.files");

    assertThat(all).isPositive();
    browser.waitForText("No file like that.");
  }

  @Test
  @Order(7)
  void nothingIsForgottenUnasked() {
    browser.open("/sources").click("Forget this …").waitForText("This cannot be undone");
    browser.click("Keep it").waitFor(".import");
    assertThat(browser.all(".import")).hasSize(3);

    browser.click("Forget this …").waitForText("This will be gone");
    browser.waitFor("button.danger").click();

    browser.waitForText("Forgotten: 1 import");
    assertThat(browser.all(".import")).hasSize(2);
  }

  @Test
  @Order(8)
  void everythingIsForgottenAtOnce() {
    browser.open("/sources").click("Forget everything …").waitForText("Forget everything?");

    browser.waitFor("button.danger").click();

    browser.waitForText("Nothing was imported yet");
    browser.open("/search").waitFor(".empty");
  }

  @Test
  @Order(9)
  void theInventedPersonIsLookedAtApart() {
    browser.open("/").waitForText("See who they think you are");

    browser.click("Try with the invented person");
    browser.waitForText("Camille Exemple’s records");
    browser.click("Back to my own records");

    browser.waitForText("See who they think you are");
  }

  @Override
  boolean isExpected(String complaint) {
    // A path that leads nowhere is answered with 400, which the browser notes.
    return complaint.contains("/start/imports") && complaint.contains("400");
  }
}
