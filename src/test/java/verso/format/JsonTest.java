package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static final Json GENERIC = Json.of(List.of());

  private static List<String> texts(Collected found) {
    return found.values().stream().map(Value::allText).toList();
  }

  @Test
  void tellsListsFromObjectsByTheirIndices() {
    Collected found =
        Collected.from(Json.of(List.of("/*/#")), "{\"a\":[{\"n\":1}],\"b\":{\"c\":2},\"d\":3}");

    assertThat(found.items.stream().filter(item -> item.section() == 0).map(Item::at))
        .containsExactly("/a/0");
  }

  @Test
  void readsEachElementOfASection() {
    Collected found =
        Collected.from(Json.of(List.of("/topics[]")), "{\"topics\":[\"tea\",{\"name\":\"go\"}]}");

    assertThat(texts(found)).containsExactly("tea", "go");
    assertThat(found.places()).containsExactly("/topics/0", "/topics/1");
    assertThat(found.items).extracting(Item::section).containsOnly(0);
  }

  @Test
  void readsElementsOfARootList() {
    Collected found = Collected.from(Json.of(List.of("[]")), "[{\"a\":1},{\"a\":2}]");

    assertThat(found.places()).containsExactly("/0", "/1");
  }

  @Test
  void readsABareRecordWhereEachElementIsMeant() {
    Collected found = Collected.from(Json.of(List.of("[]")), "{\"a\":1,\"b\":{\"c\":[2]}}");

    assertThat(found.places()).containsExactly("");
    assertThat(found.items.getFirst().section()).isZero();
    assertThat(texts(found)).containsExactly("1\n2");
  }

  @Test
  void readsABareRecordOfASection() {
    Collected found = Collected.from(Json.of(List.of("/a[]")), "{\"a\":{\"b\":1}}");

    assertThat(found.places()).containsExactly("/a");
    assertThat(found.values().getFirst().get("b").text()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "/a[]"})
  void readsAnObjectThatNumbersItsRecords(String pattern) {
    String numbered = "{\"0\":{\"b\":1},\"1\":{\"b\":2}}";
    String prefix = pattern.equals("[]") ? "" : "/a";

    Collected found =
        Collected.from(
            Json.of(List.of(pattern)), prefix.isEmpty() ? numbered : "{\"a\":" + numbered + "}");

    assertThat(found.places()).containsExactly(prefix + "/0", prefix + "/1");
    assertThat(texts(found)).containsExactly("1", "2");
  }

  @Test
  void readsAnObjectThatNumbersASingleRecord() {
    Collected found = Collected.from(Json.of(List.of("/a[]")), "{\"a\":{\"0\":{\"b\":1}}}");

    assertThat(found.places()).containsExactly("/a/0");
  }

  @Test
  void leavesToTheRestWhatANumberedObjectHoldsBesideItsRecords() {
    Collected found =
        Collected.from(Json.of(List.of("/a[]")), "{\"a\":{\"0\":{\"b\":1},\"total\":7}}");

    assertThat(found.items).extracting(Item::section).containsExactly(0, Item.REST);
    assertThat(texts(found)).containsExactly("1", "7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "[]",
        "\"\"",
        "null",
        "[[],{}]",
        "{\"a\":{}}",
        "{\"a\":[]}",
        "{\"a\":null}",
        "{\"a\":[null,{},\"\"]}",
        "\uFEFF"
      })
  void findsNothingWhereNothingIsSaid(String content) {
    assertThat(Collected.from(Json.of(List.of("/a[]", "[]")), content).items).isEmpty();
    assertThat(Collected.from(GENERIC, content).items).isEmpty();
  }

  @Test
  void gathersTheRestObjectByObject() {
    String content =
        """
        {"version": 2, "list": [{"a": 1, "in": {"b": 2}}, "x", "y"], "known": [5], "tail": "z"}
        """;

    Collected found = Collected.from(Json.of(List.of("/known[]")), content);

    assertThat(found.places()).containsExactly("/list/0", "/known/0", "");
    assertThat(texts(found)).containsExactly("1\n2", "5", "2\nx\ny\nz");
  }

  @Test
  void tellsWhatTheFileSaidOfTheWholeBefore() {
    String content =
        """
        {"title":"Book club","people":[{"name":"Bo"}],"messages":[{"text":"hi"}],"after":1}
        """;

    Collected found =
        Collected.from(Json.of(List.of("/messages[]")).withContext(List.of("/people")), content);

    Value context = found.items.getFirst().context();
    assertThat(context.get("title").text()).isEqualTo("Book club");
    assertThat(context.get("people").allText()).isEqualTo("Bo");
    assertThat(context.members()).hasSize(2);
  }

  @Test
  void takesOnlyScalarsForContext() {
    Collected found =
        Collected.from(
            Json.of(List.of("/m[]")), "{\"t\":\"x\",\"o\":{\"deep\":1},\"l\":[1,2],\"m\":[3]}");

    assertThat(found.items.getFirst().context().members()).containsOnlyKeys("t");
  }

  @Test
  void readsOneValueAfterTheOther() {
    Collected found = Collected.from(GENERIC, "{\"a\":1}\n{\"a\":2}\n\n{\"b\":[{\"c\":3}]}\n");

    assertThat(found.places()).containsExactly("", "#1", "#2/b/0");
    assertThat(texts(found)).containsExactly("1", "2", "3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.YTD.like.part0 = [ {\"a\":1} ]",
        "window.YTD.like.part0 = [ {\"a\":1} ];\n",
        "window.YTD.like.part0 =\n[\n{\"a\":1}\n]\n;",
        "\uFEFFwindow.YTD.like.part0=[{\"a\":1}];window.x = {}",
        "window.__THAR_CONFIG = {\"a\":1}"
      })
  void readsWhatIsAssignedToAVariable(String content) {
    assertThat(texts(Collected.from(Json.of(List.of("[]")), content))).containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsAnyUnicodeEncoding(String charset) throws IOException {
    byte[] content = "\uFEFF{\"city\":\"Zürich\"}".getBytes(charset);

    assertThat(texts(Collected.from(GENERIC, content))).containsExactly("Zürich");
  }

  @Test
  void forgivesWhatSloppyWritersGetWrong() {
    Collected found = Collected.from(GENERIC, "{\"a\":\"one\ntwo\\'\",\"b\":[NaN,],}");

    assertThat(texts(found)).containsExactly("one\ntwo'\nNaN");
  }

  @Test
  void repairsKeysAndTexts() {
    Json repaired = Json.of(List.of("/**/nom d’été[]")).repairedWith(Mojibake::repair);

    Collected found =
        Collected.from(
            repaired,
            "{\"x\":{\"Nom"
                + " d\\u00e2\\u0080\\u0099\\u00c3\\u00a9t\\u00c3\\u00a9\":[\"caf\\u00c3\\u00a9\"]}}");

    assertThat(texts(found)).containsExactly("café");
    assertThat(found.places()).containsExactly("/x/Nom d’été/0");
  }

  @Test
  void keepsNumbersAsWritten() {
    assertThat(texts(Collected.from(GENERIC, "[12345678901234567890123, 1.50, -0]")))
        .containsExactly("12345678901234567890123\n1.50\n-0");
  }

  @Test
  void givesWhatATruncatedFileHeldAndSaysWhereItEnds() {
    var found = new Collected();
    InputStream cut = bytes("{\"about\":\"me\",\"posts\":[{\"a\":1},{\"a\":2},{\"a\":");

    var problem =
        catchThrowableOfType(
            MalformedException.class, () -> Json.of(List.of("/posts[]")).read(cut, found));

    assertThat(texts(found)).containsExactly("1", "2", "me");
    assertThat(problem).hasMessageStartingWith("The JSON ends before it is complete at line 1");
    assertThat(problem.at()).isEqualTo("/posts");
  }

  @Test
  void neverQuotesTheContentInAMessage() {
    assertThatThrownBy(() -> GENERIC.read(bytes("{\"a\": canary}"), new Collected()))
        .isInstanceOf(MalformedException.class)
        .hasMessage("Not valid JSON at line 1, column 7")
        .message()
        .doesNotContain("canary");
  }

  @Test
  void refusesEndlessNesting() {
    assertThatThrownBy(() -> GENERIC.read(new Repeated('[', 1_000_000), new Collected()))
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining("Nested too deeply");
  }

  @Test
  void refusesATextThatNoRecordHolds() {
    InputStream text = joined(bytes("[\"ok\",\""), new Repeated('x', 50L << 20), bytes("\"]"));
    var found = new Collected();

    assertThatThrownBy(() -> GENERIC.read(text, found)).isInstanceOf(MalformedException.class);
    assertThat(texts(found)).containsExactly("ok");
  }

  @Test
  void leavesOutARecordTooLargeToHoldAndGoesOn() {
    InputStream content =
        joined(bytes("[{\"a\":["), new Repeated("1,", 3_000_000), bytes("1]},{\"a\":2}]"));

    Collected found = Collected.from(Json.of(List.of("[]")), content);

    assertThat(found.problems)
        .containsExactly("/0: This record is too large to be read whole and was left out.");
    assertThat(texts(found)).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/locations[]", "/nothing[]"})
  void readsALargeFileInLittleMemory(String pattern) throws IOException {
    String record =
        "{\"latitudeE7\":488584000,\"source\":\"WIFI\",\"text\":\"" + "x".repeat(900) + "\"},";
    InputStream content =
        joined(
            bytes("{\"locations\":["),
            new Repeated(record, 80_000L * record.length()),
            bytes("{}]}"));
    var counting = new Counting();

    Json.of(List.of(pattern)).read(content, counting);

    assertThat(counting.items).isEqualTo(80_000);
  }

  @Test
  void readsALargeObjectOutsideAllSectionsInParts() {
    var content = new StringBuilder("{");
    for (int i = 0; i < 5_000; i++) {
      content.append("\"k").append(i).append("\":").append(i).append(',');
    }
    Collected found = Collected.from(GENERIC, content.append("\"end\":1}").toString());

    assertThat(found.values()).hasSize(3);
    assertThat(found.values().stream().mapToInt(v -> v.leaves().size()).sum()).isEqualTo(5_001);
  }

  @Test
  void stopsWhenTheSinkHasEnough() throws IOException {
    var seen = new ArrayList<Item>();

    GENERIC.read(
        bytes("[{\"a\":1},{\"a\":2},{\"a\":3}]"),
        new Shape.Sink() {
          @Override
          public boolean item(Item item) {
            seen.add(item);
            return false;
          }

          @Override
          public void problem(String at, String message) {}
        });

    assertThat(seen).hasSize(1);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream joined(InputStream... parts) {
    return new SequenceInputStream(new Vector<>(List.of(parts)).elements());
  }

  /** Keeps nothing. */
  private static final class Counting implements Shape.Sink {
    private int items;

    @Override
    public boolean item(Item item) {
      items++;
      return true;
    }

    @Override
    public void problem(String at, String message) {
      throw new AssertionError(message);
    }
  }
}
