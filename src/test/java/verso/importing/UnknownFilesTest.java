package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.Zipped;
import verso.archive.Limits;
import verso.importing.UnknownFiles.Description;
import verso.platform.catalog.PlatformCatalog;

class UnknownFilesTest {
  /** A word that no software is made of, put wherever a person's data may stand. */
  private static final String CANARY = "Kanarienvogel";

  @TempDir private Path folder;

  @Test
  void tellsMembersTheirTypesAndHowMany() throws IOException {
    Description file =
        only(
            "data/tickets.json",
            """
            {"tickets": [
              {"id": 1, "title": "A", "created_at": "2024-05-06T07:08:09Z", "open": true},
              {"id": 2, "title": "B", "created_at": "2024-05-07T07:08:09Z", "open": false}]}
            """);

    assertThat(file.path()).isEqualTo("data/tickets.json");
    assertThat(file.shape()).isEqualTo("JSON");
    assertThat(file.members())
        .containsExactly(
            "  tickets",
            "    []  object ×2",
            "      created_at  time in text ×2",
            "      id  number ×2",
            "      open  true/false ×2",
            "      title  short text ×2");
  }

  @Test
  void aNameThatMayBeSomebodysIsMasked() throws IOException {
    Description file = only("users/ada_example/x.json", "{\"Ada Example\": {\"age\": 34}}");

    assertThat(file.path()).isEqualTo("users/‹2 words›/‹1 word›.json");
    assertThat(file.members()).containsExactly("  ‹2 words›  object ×1", "    age  number ×1");
  }

  @Test
  void anObjectOfManyNamesIsAMapAndShowsNone() throws IOException {
    String months =
        Stream.iterate(1, day -> day + 1)
            .limit(100)
            .map(day -> "\"heart test " + "x".repeat(day) + "\": {\"count\": 1}")
            .collect(Collectors.joining(",", "{\"days\": [{", "}]}"));

    assertThat(only("a.json", months).members()).noneMatch(line -> line.contains("heart"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"C\": \"C\", \"list\": [\"C\", {\"name\": \"C\", \"C\": [\"C\"]}], \"C C\": {\"C\": 1}}",
        "name;C\nC;C\nC;2",
        "C,C,C\nC,C,C\nC,C,C\nC,C,C",
        "<html><head><title>C</title></head><body class='C'><div id='C'>C <b>C</b></div>"
            + "<table><tr><th>C</th></tr><tr><td>C</td></tr></table></body></html>",
        "C: C\nName: C\n\nC: C\nName: C\n",
        "From: C <C@example.org>\nSubject: C\nDate: Mon, 6 May 2024 07:08:09 +0000\n\nC\n",
        "Dear C,\nthis is C.\n",
        "{\"C\": \"C\", \"cut\": \"C",
        "<?xml version=\"1.0\"?><C a=\"C\"><b>C</b></C>"
      })
  void nothingOfThePersonIsEverShown(String content) throws IOException {
    String withCanary = content.replaceAll("\\bC\\b", CANARY);
    for (String ending : List.of(".json", ".csv", ".html", ".txt", ".xml", "." + CANARY)) {
      String path = "exports/" + CANARY + "/of " + CANARY + "_1/" + CANARY + ending;

      assertThat(of(path, withCanary))
          .allSatisfy(file -> assertThat(file.toString()).doesNotContainIgnoringCase(CANARY));
    }
  }

  private Description only(String path, String content) throws IOException {
    List<Description> files = of(path, content);
    assertThat(files).hasSize(1);
    return files.getFirst();
  }

  private List<Description> of(String path, String content) throws IOException {
    Path zip = Zipped.zip(folder.resolve("export.zip"), path, content);
    return new UnknownFiles(PlatformCatalog.all(), Limits.DEFAULT).in(List.of(zip));
  }
}
