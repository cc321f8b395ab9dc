package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.Zipped;

class SearchCommandTest {
  @TempDir private static Path folder;
  private static Session verso;

  @BeforeAll
  static void importThreePages() throws IOException {
    verso = new Session(folder.resolve("store"));
    Path zip =
        Zipped.zip(
            folder.resolve("notes.zip"),
            "pages.json",
            """
            [{"title": "Marathon shoes \\u001b[31mred", "time": "2024-05-06T07:08:09Z"},
             {"title": "Marathon training", "time": "2023-01-02T03:04:05Z"},
             {"title": "Café culture"}]
            """);
    verso.run("import", zip).hasStatus(0);
  }

  @Test
  void printsWhatAHitIsAndSays() {
    Session.Answer answer = verso.run("search", "training").hasStatus(0);

    assertThat(answer.out())
        .contains(
            " · unknown · other · origin unknown · 2023-01-02 03:04:05", "  Marathon training");
    assertThat(answer.err()).startsWith("1 of 1, from number 1.");
  }

  @Test
  void jsonHasTheFieldsOfTheContract() throws IOException {
    JsonNode hit = verso.run("search", "training", "--json").jsonLines().getFirst();

    assertThat(hit.fieldNames())
        .toIterable()
        .contains(
            "id",
            "platform",
            "account",
            "kind",
            "origin",
            "time",
            "subject",
            "text",
            "details",
            "sources",
            "score");
    assertThat(hit.get("time").asText()).isEqualTo("2023-01-02T03:04:05Z");
    assertThat(hit.get("sources").get(0).fieldNames())
        .toIterable()
        .contains("archive", "path", "at");
    assertThat(hit.get("sources").get(0).get("at").asText()).isEqualTo("/1");
    assertThat(hit.get("score").asDouble()).isPositive();
  }

  @Test
  void countPrintsOneNumber() {
    assertThat(verso.run("search", "--count").out()).isEqualToIgnoringNewLines("3");
    assertThat(verso.run("search", "*", "--count").out()).isEqualToIgnoringNewLines("3");
    assertThat(verso.run("search", "marathon", "--count").out()).isEqualToIgnoringNewLines("2");
    assertThat(verso.run("search", "cafe", "--count").out()).isEqualToIgnoringNewLines("1");
  }

  @Test
  void filtersByTime() {
    assertThat(count("--from", "2024")).isEqualTo("1");
    assertThat(count("--to", "2023")).isEqualTo("1");
    assertThat(count("--to", "2023-01-02")).isEqualTo("1");
    assertThat(count("--to", "2023-01-01")).isEqualTo("0");
    assertThat(count("--from", "2023-01-02T03:04:05Z", "--to", "2024-05")).isEqualTo("2");
  }

  @Test
  void filtersByKindOriginAndPlatform() {
    assertThat(count("--kind", "other")).isEqualTo("3");
    assertThat(count("--kind", "search", "--kind", "view")).isEqualTo("0");
    assertThat(count("--origin", "unknown")).isEqualTo("3");
    assertThat(count("--platform", "google")).isEqualTo("0");
  }

  private static String count(String... options) {
    var words = new ArrayList<Object>(List.of("search", "--count"));
    words.addAll(List.of(options));
    return verso.run(words.toArray()).hasStatus(0).out().strip();
  }

  @Test
  void sortsAndPages() throws IOException {
    List<JsonNode> newest =
        verso.run("search", "marathon", "--sort", "newest", "--limit", "1", "--json").jsonLines();
    List<JsonNode> next =
        verso
            .run(
                "search", "marathon", "--sort", "newest", "--limit", "1", "--offset", "1", "--json")
            .jsonLines();

    assertThat(newest.getFirst().get("time").asText()).startsWith("2024");
    assertThat(next.getFirst().get("time").asText()).startsWith("2023");
  }

  @Test
  void aLimitOfNoneAndAnOffsetBeyondAreNothing() {
    assertThat(verso.run("search", "marathon", "--limit", "0", "--json").hasStatus(0).out())
        .isEmpty();
    assertThat(verso.run("search", "--offset", "999999999", "--json").hasStatus(0).out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2023-13", "2023-02-30", "12", "2023-05-06T25:00:00Z"})
  void aBadDateIsWrongUse(String date) {
    assertThat(verso.run("search", "x", "--from", date).hasStatus(2).err()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(marathon", "AND", "a AND", "--", "()"})
  void aBadQueryIsWrongUse(String query) {
    assertThat(verso.run("search", query).hasStatus(2).err()).startsWith("verso: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "99999999999"})
  void aBadLimitIsWrongUse(String limit) {
    verso.run("search", "x", "--limit", limit).hasStatus(2);
    verso.run("search", "x", "--offset", limit).hasStatus(2);
    verso.run("interests", "--limit", limit).hasStatus(2);
    verso.run("advertisers", "--limit", limit).hasStatus(2);
    verso.run("persona", "--limit", limit).hasStatus(2);
  }

  @Test
  void unknownKindsAndOptionsAreWrongUse() {
    assertThat(verso.run("search", "--kind", "nonsense").hasStatus(2).err()).contains("nonsense");
    assertThat(verso.run("search", "--nonsense").hasStatus(2).err())
        .contains("--nonsense", "verso search --help");
    verso.run("nonsense").hasStatus(2);
  }

  @Test
  void nothingFoundSaysWhatToTry() {
    Session.Answer answer = verso.run("search", "marathn").hasStatus(0);

    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("Did you mean: marathon");
  }

  @Test
  void anEmptyStoreSaysHowToBegin() {
    Session.Answer answer = new Session(folder.resolve("other")).run("search", "x").hasStatus(0);

    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("Nothing has been imported yet.");
  }

  @Test
  void nothingOfAnArchiveSteersTheTerminal() {
    assertThat(verso.run("search", "shoes").out()).doesNotContain("\u001b").contains("[31mred");
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(terminal().run("search", "shoes").out()).contains("\u001b[1m", "\u001b[0m");
    assertThat(terminal().run("search", "shoes", "--no-color").out()).doesNotContain("\u001b");
    assertThat(terminal().with("NO_COLOR", "1").run("search", "shoes").out())
        .doesNotContain("\u001b");
    assertThat(terminal().run("search", "shoes", "--json").out()).doesNotContain("\u001b");
  }

  private static Session terminal() {
    return new Session(folder.resolve("store")).onATerminal();
  }

  @Test
  void speaksFrench() {
    Session.Answer answer = verso.run("search", "training", "--lang", "fr").hasStatus(0);

    assertThat(answer.out()).contains("· autre · origine inconnue ·");
    assertThat(answer.err()).startsWith("1 sur 1");
    verso.run("search", "training", "--lang", "de").hasStatus(2);
  }
}
