package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.index.ImportTransaction;
import verso.index.Store;

class ImportCommandTest {
  private static final String SEARCHES =
      """
      [{"title": "Marathon shoes", "time": "2024-05-06T07:08:09Z"},
       {"title": "Trail map", "time": "2024-05-07T07:08:09Z"}]
      """;

  @TempDir private Path folder;
  private Session verso;

  @BeforeEach
  void openStore() {
    verso = new Session(folder.resolve("store"));
  }

  private Path notes(String name) throws IOException {
    return Zipped.zip(folder.resolve(name), "searches.json", SEARCHES);
  }

  private long traces() throws IOException {
    return verso.run("sources", "--json").json().get("traces").asLong();
  }

  @Test
  void anExportIsImportedAndSummedUp() throws IOException {
    Session.Answer answer = verso.run("import", notes("notes.zip")).hasStatus(0);

    assertThat(answer.out())
        .startsWith("An export of no platform Verso knows: 2 records, 2 of them new, from 0 files")
        .contains("(unknown-1)");
    assertThat(answer.err()).startsWith("Next:");
  }

  @Test
  void jsonHasTheFieldsOfTheContract() throws IOException {
    JsonNode json = verso.run("import", notes("notes.zip"), "--json").hasStatus(0).json();

    JsonNode one = json.get("imports").get(0);
    assertThat(one.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "platform",
            "archives",
            "entries",
            "bytes",
            "records",
            "traces",
            "problems",
            "seconds");
    for (String counted : List.of("entries", "bytes")) {
      assertThat(one.get(counted).fieldNames())
          .toIterable()
          .containsExactly("understood", "read", "media", "empty", "ignored", "failed");
    }
    assertThat(one.get("records").asInt()).isEqualTo(2);
    assertThat(one.get("archives").get(0).asText()).isEqualTo("notes.zip");
    assertThat(one.get("bytes").get("read").asInt()).isEqualTo(SEARCHES.length());
  }

  @Test
  void theSameArchiveAgainAddsNothing() throws IOException {
    Path zip = notes("notes.zip");
    verso.run("import", zip);

    JsonNode again = verso.run("import", zip, "--json").hasStatus(0).json();

    assertThat(again.get("imports").get(0).get("records").asInt()).isEqualTo(2);
    assertThat(again.get("imports").get(0).get("traces").asInt()).isZero();
    assertThat(again.get("imports").get(0).get("id").asText()).isEqualTo("unknown-2");
    assertThat(traces()).isEqualTo(2);
  }

  @Test
  void aPathThatIsMissingIsNothingUsable() {
    Session.Answer answer = verso.run("import", folder.resolve("none.zip")).hasStatus(3);

    assertThat(answer.err()).contains("none.zip: there is no such file or folder.");
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void aMissingPathBesideAGoodOneIsAProblem() throws IOException {
    verso.run("import", folder.resolve("none.zip"), notes("notes.zip")).hasStatus(1);

    assertThat(traces()).isEqualTo(2);
  }

  @Test
  void textRenamedToZipSaysWhatItIs() throws IOException {
    Path renamed = Files.writeString(folder.resolve("fake.zip"), "just some words");

    Session.Answer answer = verso.run("import", renamed).hasStatus(3);

    assertThat(answer.err())
        .isEqualToIgnoringNewLines(
            "fake.zip is not a zip file: it starts like plain text. Download the export again, or"
                + " give the file its right ending.");
  }

  @Test
  void nothingUsableStillAnswersInJson() throws IOException {
    Path renamed = Files.writeString(folder.resolve("fake.zip"), "just some words");

    assertThat(verso.run("import", renamed, "--json").hasStatus(3).json().get("imports")).isEmpty();
  }

  @Test
  void whatATruncatedZipStillHoldsIsImported() throws IOException {
    var filler = new StringBuilder("[");
    for (int i = 0; i < 5_000; i++) {
      filler.append("{\"title\":\"page ").append(i * 7919 % 5003).append("\"},");
    }
    Path whole =
        Zipped.zip(
            folder.resolve("whole.zip"), "searches.json", SEARCHES, "z.json", filler + "{}]");
    Path cut = Zipped.truncated(folder.resolve("cut.zip"), whole, 0.6);

    Session.Answer answer = verso.run("import", cut).hasStatus(1);

    assertThat(answer.err()).contains("cut.zip");
    assertThat(verso.run("search", "marathon", "--count").out().strip()).isEqualTo("1");
  }

  @Test
  void aCorruptFileCostsItselfOnly() throws IOException {
    Path zip =
        Zipped.zip(
            folder.resolve("mixed.zip"),
            "broken.json",
            "[{\"title\": \"First\"}, {\"title\": \"Seco",
            "searches.json",
            SEARCHES);

    verso.run("import", zip).hasStatus(1);

    List<JsonNode> files = verso.run("sources", "--files", "--json").jsonLines();
    assertThat(files).hasSize(2);
    assertThat(files.getFirst().get("path").asText()).isEqualTo("broken.json");
    assertThat(files.getFirst().get("state").asText()).isEqualTo("failed");
    assertThat(files.getFirst().get("reason").asText()).isNotBlank().doesNotContain("Seco");
    assertThat(files.getLast().get("state").asText()).isEqualTo("read");
    assertThat(verso.run("search", "first", "--count").out().strip()).isEqualTo("1");
  }

  @Test
  void verboseNamesTheFilesThatCouldNotBeRead() throws IOException {
    Path zip =
        Zipped.zip(
            folder.resolve("mixed.zip"), "broken.json", "[{\"a\": ", "searches.json", SEARCHES);

    assertThat(verso.run("import", zip, "--verbose").err()).contains("broken.json: ");
    assertThat(verso.run("import", zip).err()).doesNotContain("broken.json");
  }

  @Test
  void aZipProtectedByAPasswordSaysSo() throws IOException {
    Path locked = Zipped.encrypted(folder.resolve("locked.zip"), notes("notes.zip"));

    Session.Answer answer = verso.run("import", locked).hasStatus(3);

    assertThat(answer.err()).contains("locked.zip").contains("password");
  }

  @Test
  void aStoreInUseStopsIt() throws IOException {
    Path zip = notes("notes.zip");
    try (ImportTransaction other = Store.open(verso.store()).begin()) {
      assertThat(other).isNotNull();

      assertThat(verso.run("import", zip).hasStatus(4).err()).startsWith("verso: ");
    }
    verso.run("import", zip).hasStatus(0);
  }

  @Test
  void aFolderOfArchivesIsSeveralExports() throws IOException {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Zipped.zip(exports.resolve("a.zip"), "searches.json", SEARCHES);
    Zipped.fixture(exports.resolve("x.zip"), "x/current-2025");

    JsonNode json = verso.run("import", exports, "--json").json();

    assertThat(json.get("imports"))
        .extracting(one -> one.get("platform").asText())
        .containsExactly("unknown", "x");
  }

  @Test
  void aPictureAloneHoldsNoRecords() throws IOException {
    Path zip = Zipped.zip(folder.resolve("photos.zip"), "a.jpg", new byte[] {(byte) 0xff, 1, 2});

    assertThat(verso.run("import", zip).hasStatus(3).err()).contains("pictures, sound or video");
  }

  @Test
  void anEmptyZipHoldsNoFiles() throws IOException {
    Path zip = Zipped.zip(folder.resolve("empty.zip"));

    assertThat(verso.run("import", zip).hasStatus(3).err()).contains("empty.zip");
  }

  @Test
  void withoutAPathItIsWrongUse() {
    assertThat(verso.run("import").hasStatus(2).err()).contains("verso import --help");
  }

  @Test
  void quietSaysNothingThatIsNoResult() throws IOException {
    assertThat(verso.run("import", notes("notes.zip"), "--quiet").hasStatus(0).err()).isEmpty();
  }

  @Test
  void aStoreThatCannotBeMadeStopsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    verso.run("import", notes("notes.zip"), "--store", file).hasStatus(4);
  }

  @Test
  void aDryRunKeepsNothingAndTellsTheShareUnderstood() throws IOException {
    Session.Answer answer = verso.run("import", "--dry-run", queries()).hasStatus(0);

    assertThat(answer.out())
        .startsWith("LinkedIn: 100.0% understood; 2 records; 1 file understood");
    assertThat(traces()).isZero();
  }

  @Test
  void aVerboseDryRunSaysWhyAnArchiveIsWhatItIs() throws IOException {
    Session.Answer answer = verso.run("import", "--dry-run", "--verbose", queries()).hasStatus(0);

    assertThat(answer.err())
        .contains("understood (ad targeting) Ad_Targeting.csv")
        .contains(
            "certainty 1 (1 is enough), as shown by:\n"
                + "  +1: the name Ad_Targeting.csv (ad_targeting.csv)");
  }

  @Test
  void jsonSaysWhatShowsWhoseAnArchiveIs() throws IOException {
    JsonNode json = verso.run("import", "--dry-run", "--json", queries()).hasStatus(0).json();

    JsonNode platform = json.get("recognized").get(0).get("platforms").get(0);
    assertThat(platform.get("platform").asText()).isEqualTo("linkedin");
    assertThat(platform.get("reasons").get(0).get("in").asText()).isEqualTo("name");
  }

  private Path queries() throws IOException {
    return Zipped.zip(
        folder.resolve("renamed.zip"),
        "Ad_Targeting.csv",
        "Member Age,Company Names\n35,Example\n");
  }
}
