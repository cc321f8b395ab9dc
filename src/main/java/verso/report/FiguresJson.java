package verso.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.claim.Benchmarks;
import verso.claim.Figure;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Period;

/** Figures, with what they rest on, in the machine-readable form. */
final class FiguresJson {
  /** Smaller numbers than this lose too much when rounded to three decimals. */
  private static final double SMALL = 0.1;

  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final Words words;
  private final Comparison comparison;

  FiguresJson(Messages messages) {
    this.words = new Words(messages);
    this.comparison = new Comparison(messages);
  }

  Map<String, Object> of(Figure figure) {
    Grounds grounds = figure.grounds();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", figure.id());
    json.put("value", number(figure.value()));
    json.put("low", number(figure.low()));
    json.put("high", number(figure.high()));
    json.put("unit", grounds.unit());
    json.put("n", figure.n());
    putPeriod(json, grounds.period());
    json.put("coverage", number(grounds.coverage().orElse(Double.NaN)));
    json.put("sentence", words.sentence(figure.sentence()));
    json.put("method", words.method(figure));
    json.put("params", params(grounds.params()));
    json.put("evidence", PersonaJson.evidence(grounds.evidence()));
    json.put(
        "benchmarks",
        grounds.benchmarks().stream().map(Benchmarks::of).map(comparison::json).toList());
    json.put("caveats", grounds.caveats().stream().map(words::sentence).toList());
    return json;
  }

  Map<String, Object> of(Lacking lacking) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", lacking.id());
    json.put("n", lacking.n());
    putPeriod(json, lacking.period());
    json.put("sentence", words.sentence(lacking.sentence()));
    return json;
  }

  private static void putPeriod(Map<String, Object> json, Period period) {
    json.put("from", period.first());
    json.put("to", period.last());
  }

  private static Map<String, Object> params(Map<String, Object> params) {
    var json = new LinkedHashMap<String, Object>();
    params.forEach((name, value) -> json.put(name, param(value)));
    return json;
  }

  private static Object param(Object value) {
    return switch (value) {
      case Double number -> number(number);
      case Number number -> number.longValue();
      case Boolean truth -> truth;
      case Instant instant -> instant;
      case Collection<?> list -> List.copyOf(list).stream().map(FiguresJson::param).toList();
      default -> String.valueOf(value);
    };
  }

  /** No more decimals than count; null for what is no number, which JSON cannot say. */
  static Optional<Double> number(double value) {
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    return Optional.of(
        Math.abs(value) < SMALL
            ? new BigDecimal(value).round(THREE_DIGITS).doubleValue()
            : PersonaJson.rounded(value));
  }
}
