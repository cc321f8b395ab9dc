package verso.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class ConditionTest {
  private final Trace trace =
      Trace.builder("p", Kind.VIEW, Origin.OBSERVED, "s", new Source("i", "a.zip", "f", ""))
          .detail("category", "Book")
          .detail("action", "played")
          .detail("action", "skipped by hand")
          .build();

  @ParameterizedTest
  @CsvSource({
    "*, true",
    "category=book, true",
    "category=film|book, true",
    "category=boo, false",
    "category~boo, true",
    "category!=book, false",
    "category!=film, true",
    "action~SKIP, true",
    "action!~skip, false",
    "device=, true",
    "category=, false",
    "category!=, true",
    "device!=, false",
    "origin=OBSERVED|DECLARED, true",
    "category=book & action~hand, true",
    "category=book & action=hand, false",
  })
  void comparesDetails(String condition, boolean isMet) {
    assertThat(Condition.of(condition).isMet(trace)).isEqualTo(isMet);
  }

  @Test
  void refusesWhatComparesNothing() {
    assertThatThrownBy(() -> Condition.of("category"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("category");
  }
}
