package verso.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
  private static final Pattern BESIDE = Pattern.compile("\\.beside\\(([^()]*)\\)");

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"(?!\\s*\\+)");

  @Test
  void everyPublishedFigureIsTold() {
    assertThat(Benchmarks.all()).extracting(Benchmark::id).hasSizeGreaterThan(40);
    assertThat(Benchmarks.all())
        .allSatisfy(one -> {
          for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(one.measure().in(language)).isNotBlank().doesNotStartWith("-");
            assertThat(one.population().in(language)).isNotBlank().doesNotStartWith("-");
            assertThat(one.caveat().in(language)).isNotBlank().doesNotEndWith(".");
          }
          assertThat(one.source()).isNotBlank();
          assertThat(one.value()).isFinite().isPositive();
        });
  }

  @Test
  void sharesAreSharesAndBoundsHoldTheirValue() {
    assertThat(Benchmarks.all())
        .allSatisfy(one -> {
          if (one.unit().equals("share")) {
            assertThat(one.value()).isBetween(0.0, 1.0);
          }
          assertThat(one.low().orElse(one.value())).isLessThanOrEqualTo(one.value());
          assertThat(one.high().orElse(one.value())).isGreaterThanOrEqualTo(one.value());
        });
  }

  @Test
  void findsOneByItsId() {
    Benchmark companies = Benchmarks.of("fb.companies.mean");

    assertThat(companies.value()).isEqualTo(2230);
    assertThat(companies.n()).hasValue(709);
    assertThat(companies.year()).hasValue(2024);
    assertThat(Benchmarks.of("selfreport").high()).hasValue(0.1);
    assertThat(Benchmarks.of("apm.relevant").standing()).isEqualTo(Benchmark.Standing.UNVERIFIED);
  }

  @Test
  void aFigureCannotBeSetBesideWhatWasNeverPublished() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grounds.UNSAID.beside("fb.invented"))
        .withMessage("no such published figure: fb.invented");
  }

  @Test
  void everyIdNamedInTheSourcesExists() throws IOException {
    var named = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/verso"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        BESIDE
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .flatMap(call -> LITERAL.matcher(call).results().map(found -> found.group(1)))
            .forEach(named::add);
      }
    }

    assertThat(named).allMatch(Benchmarks::has);
  }
}
