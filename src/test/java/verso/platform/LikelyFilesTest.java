package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.format.Item;
import verso.format.Value;
import verso.trace.Kind;
import verso.trace.Trace;

class LikelyFilesTest {
  private static final Value TEA = new Value.Members(Map.of("query", Value.of("tea")));

  @Test
  void claimsAFileInEachOfThreeFormats() {
    List<FileRule> rules =
        LikelyFiles.about("searches", LikelyRecords.search(), "*search*").toList();

    assertThat(List.of("my search history.csv", "searches.json", "a/search.html"))
        .allSatisfy(path -> assertThat(rules).anyMatch(rule -> rule.matchesName(path)));
  }

  @Test
  void takesTheElementsOfAListInsideTheOneObjectOfAFile() {
    Value file = new Value.Members(Map.of("searches", new Value.Items(List.of(TEA, TEA))));

    assertThat(read(file, "")).extracting(Trace::subject).containsExactly("tea", "tea");
  }

  @Test
  void takesAnObjectWithoutListsForARecord() {
    assertThat(read(TEA, "")).extracting(Trace::kind).containsExactly(Kind.SEARCH);
  }

  @Test
  void aListInsideARecordIsPartOfIt() {
    Value record =
        new Value.Members(
            Map.of("query", Value.of("tea"), "filters", new Value.Items(List.of(TEA))));

    assertThat(read(record, "/0")).hasSize(1);
  }

  private static List<Trace> read(Value value, String at) {
    FileRule json =
        LikelyFiles.about("searches", LikelyRecords.search(), "*")
            .filter(rule -> rule.matchesName("a.json"))
            .findFirst()
            .orElseThrow();
    var provenance = new Provenance("test", "test-1", "a.zip", "a.json", Optional.empty());
    return json.mapping(0).map(Row.of(Item.of(value, at), provenance)).toList();
  }
}
