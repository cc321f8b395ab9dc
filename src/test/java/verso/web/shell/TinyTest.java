package verso.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import verso.claim.Period;

class TinyTest {
  private static final Period YEAR = period("2025-01-01T00:00:00Z", "2025-12-31T00:00:00Z");

  private static Period period(String first, String last) {
    return new Period(Optional.of(Instant.parse(first)), Optional.of(Instant.parse(last)));
  }

  @Test
  void stacksAmountsEndToEnd() {
    Tiny tiny = Tiny.stack(List.of(new Tiny.Part("a", 3), new Tiny.Part("b", 1)), 4);

    assertThat(tiny.bars())
        .containsExactly(new Tiny.Bar("a", 0, 0, 750, 100), new Tiny.Bar("b", 750, 0, 250, 100));
  }

  @Test
  void leavesOutWhatIsNothing() {
    assertThat(Tiny.stack(List.of(new Tiny.Part("a", 0)), 4).bars()).isEmpty();
    assertThat(Tiny.span("a", Period.UNDATED, YEAR).bars()).isEmpty();
  }

  @Test
  void showsASingleDayAsATick() {
    Tiny tiny = Tiny.span("a", period("2025-12-31T00:00:00Z", "2025-12-31T00:00:00Z"), YEAR);

    assertThat(tiny.bars()).containsExactly(new Tiny.Bar("a", 984, 0, 16, 100));
  }

  @Test
  void setsMonthsSideBySide() {
    var amounts = new TreeMap<YearMonth, Long>();
    amounts.put(YearMonth.of(2025, 1), 10L);
    amounts.put(YearMonth.of(2025, 3), 5L);

    Tiny tiny = Tiny.months("a", amounts, YearMonth.of(2025, 1), YearMonth.of(2025, 4));

    assertThat(tiny.bars())
        .containsExactly(new Tiny.Bar("a", 0, 0, 200, 100), new Tiny.Bar("a", 500, 50, 200, 50));
  }
}
