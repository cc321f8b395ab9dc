package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.format.Item;
import verso.format.Shape;
import verso.trace.Kind;
import verso.trace.Trace;

class TableRuleTest {
  private static final List<FileRule> SEARCHES =
      TableRule.table("searches", LikelyRecords.search(), "*search*").toList();

  @Test
  void claimsAFileInEachOfThreeFormats() {
    assertThat(List.of("my search history.csv", "searches.json", "a/search.html"))
        .allSatisfy(path -> assertThat(SEARCHES).anyMatch(rule -> rule.matchesName(path)));
  }

  @Test
  void takesTheElementsOfAListInsideTheOneObjectOfAFile() throws IOException {
    assertThat(read("{\"made\":\"2024\",\"searches\":[{\"query\":\"tea\"},{\"query\":\"go\"}]}"))
        .extracting(Trace::subject)
        .containsExactly("tea", "go");
  }

  @Test
  void takesAnObjectWithoutListsForARecord() throws IOException {
    assertThat(read("{\"query\":\"tea\",\"date\":\"2024-01-31\"}"))
        .singleElement()
        .returns(Kind.SEARCH, Trace::kind);
  }

  @Test
  void aListInsideARecordIsPartOfIt() throws IOException {
    assertThat(read("[{\"query\":\"tea\",\"filters\":[{\"name\":\"green\"}]}]")).hasSize(1);
  }

  /** The records that a section of the rule for JSON takes. */
  private static List<Trace> read(String json) throws IOException {
    FileRule rule =
        SEARCHES.stream().filter(r -> r.matchesName("search.json")).findFirst().orElseThrow();
    var provenance = new Provenance("test", "test-1", "a.zip", "search.json", Optional.empty());
    var traces = new ArrayList<Trace>();
    rule.shape()
        .orElseThrow()
        .read(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
            new Shape.Sink() {
              @Override
              public boolean item(Item item) {
                if (item.section() != Item.REST) {
                  rule.mapping(item.section()).map(Row.of(item, provenance)).forEach(traces::add);
                }
                return true;
              }

              @Override
              public void problem(String at, String message) {
                throw new AssertionError(at);
              }
            });
    return traces;
  }
}
