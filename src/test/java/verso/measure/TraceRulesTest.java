package verso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class TraceRulesTest {

  @Test
  void givesRowsOfThePlatformBeforeThoseForAll() {
    TraceRules rules = TraceRules.in("marks.tsv");

    List<List<String>> ofGitHub = says(rules, "github", Kind.COMMENT);
    assertThat(ofGitHub.getFirst()).containsExactly("-OWN");
    assertThat(ofGitHub).contains(List.of("OWN"));
    assertThat(says(rules, "newplatform", Kind.COMMENT)).contains(List.of("OWN"));
    assertThat(says(rules, "newplatform", Kind.PLACE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"marks.tsv", "durations.tsv"})
  void hasOnlyRowsThatCanBeRead(String table) {
    for (List<String> row : Table.rows(TraceRules.class, table)) {
      assertThat(row).hasSize(table.equals("marks.tsv") ? 4 : 5);
      Condition.of(row.get(2));
      if (!row.get(1).equals("*")) {
        Kind.valueOf(row.get(1));
      }
      if (table.equals("marks.tsv")) {
        Mark.valueOf(row.get(3).replace("-", ""));
      } else {
        Unit.valueOf(row.get(4));
      }
    }
  }

  private static List<List<String>> says(TraceRules rules, String platform, Kind kind) {
    Trace trace =
        Trace.builder(platform, kind, Origin.OBSERVED, "s", new Source("i", "a.zip", "f", ""))
            .build();
    return rules.of(trace).stream().map(TraceRules.Rule::says).toList();
  }
}
