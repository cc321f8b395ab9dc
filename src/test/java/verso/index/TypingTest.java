package verso.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {
  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void fill() throws IOException {
    store = Store.open(folder.resolve("store"));
    Samples.add(
        store,
        Samples.view("typed letters"),
        Samples.view("type"),
        Samples.view("l'élection"),
        Samples.view("red shoes").detail("url", "https://example.org/shop"),
        Samples.view("blue shoes"));
  }

  private List<String> found(String typed) throws IOException {
    return Samples.found(store, TraceQuery.ALL.withText(typed).whileTyping());
  }

  @ParameterizedTest
  @CsvSource({
    "ty, type; typed letters",
    "TYP, type; typed letters",
    "type, type; typed letters",
    "letters ty, typed letters",
    "letters -ty, ''",
    "élec, l'élection",
    "elec, l'élection",
    "l'éle, l'élection",
    "l’éle, l'élection",
    "example.o, red shoes",
    "https://exa, red shoes",
    "https://example.org/sh, red shoes",
    "subject:ty, type; typed letters",
    "text:ty, ''",
    "red platform:goo, red shoes",
  })
  void takesTheLastWordForTheBeginningOfOne(String typed, String subjects) throws IOException {
    List<String> expected = subjects.isEmpty() ? List.of() : List.of(subjects.split("; "));

    assertThat(found(typed)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void ranksTheWholeWordFirst() throws IOException {
    assertThat(found("type")).startsWith("type");
  }

  @ParameterizedTest
  @CsvSource({
    "re , ''",
    "re shoes, ''",
    "'\"red sh\"', ''",
    "sh*s, red shoes; blue shoes",
    "red OR blue, red shoes; blue shoes",
    "shoes NOT red, blue shoes",
    "(red OR blue) AND shoes, red shoes; blue shoes",
    "'\"red shoes\"', red shoes",
    "shoos~, red shoes; blue shoes",
  })
  void readsSyntaxThatIsTypedOnPurpose(String typed, String subjects) throws IOException {
    String exact = typed.equals("re") ? "re " : typed;
    List<String> expected = subjects.isEmpty() ? List.of() : List.of(subjects.split("; "));

    assertThat(found(exact)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"red sh",
        "\"red shoes",
        "(red sho",
        "red shoes)",
        "red AND",
        "red OR",
        "AND red",
        "red AND OR sho",
        "subject:(red",
        "subject:red AND",
        "platform:google AND red AND (",
        "red [",
        "red \\",
        "red &&",
        "red ((("
      })
  void readsWhatIsNoSyntaxYetAsItsWords(String typed) throws IOException {
    assertThat(found(typed)).containsExactly("red shoes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "(", "-", "AND", "*", "\"\"", "()", "OR NOT"})
  void findsEverythingBeforeThereIsAWord(String typed) throws IOException {
    assertThat(found(typed)).hasSize(5);
  }

  @Test
  void readsAnythingThatIsPasted() throws IOException {
    String page = "((a \"b -c +d: e^ f~ [g TO {h !i && j || ".repeat(2_000);

    assertThat(found(page)).isEmpty();
    assertThat(found("red shoes ".repeat(200))).containsExactly("red shoes");
  }

  @Test
  void marksTheBeginningsThatWereFound() throws IOException {
    try (Traces traces = store.traces()) {
      assertThat(traces.search(TraceQuery.ALL.withText("sho bl").whileTyping(), 0, 1).hits())
          .isEmpty();
      assertThat(
              traces
                  .search(TraceQuery.ALL.withText("blue sh").whileTyping(), 0, 1)
                  .hits()
                  .getFirst()
                  .snippet())
          .isEqualTo("\uE000blue\uE001 \uE000shoes\uE001");
    }
  }

  @Test
  void suggestsInTheWordsThatWereTyped() throws IOException {
    try (Traces traces = store.traces()) {
      assertThat(
              traces.search(TraceQuery.ALL.withText("blue sheos").whileTyping(), 0, 1).suggestion())
          .contains("blue shoes");
    }
  }
}
