package verso.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a figure rests on. An id of a published figure that does not exist is a fault of ours, and
 * refused.
 *
 * @param unit of the value: {@code share}, {@code count}, {@code minutes}, {@code hours}, {@code
 *     seconds}, {@code items}, {@code bits}, {@code per hour}, {@code per day}, {@code per 1000
 *     words}, {@code lift}; empty where it has none
 * @param period from the first to the last record counted
 * @param coverage share of the days of the period on which anything was recorded at all, 0 to 1;
 *     empty where days make no sense
 * @param params what the method was given: gaps, windows, seeds, thresholds; texts and numbers
 * @param evidence records it was computed from
 * @param benchmarks ids of published figures it may be set beside
 * @param caveats what to know before believing it
 */
public record Grounds(
    String unit,
    Period period,
    OptionalDouble coverage,
    Map<String, Object> params,
    Evidence evidence,
    List<String> benchmarks,
    List<Sentence> caveats) {

  /** Nothing is said of what it rests on. */
  public static final Grounds UNSAID =
      new Grounds(
          "",
          Period.UNDATED,
          OptionalDouble.empty(),
          Map.of(),
          new Evidence(0, List.of()),
          List.of(),
          List.of());

  public Grounds {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    benchmarks = List.copyOf(benchmarks);
    benchmarks.forEach(Benchmarks::of);
    caveats = List.copyOf(caveats);
  }

  /** Records of that period, of which days make no sense. */
  public static Grounds of(String unit, Period period) {
    return new Grounds(
        unit, period, OptionalDouble.empty(), Map.of(), UNSAID.evidence(), List.of(), List.of());
  }

  /** Records of a period, a share of whose days has any. */
  public static Grounds of(String unit, Period period, double coverage) {
    return new Grounds(
        unit,
        period,
        OptionalDouble.of(coverage),
        Map.of(),
        UNSAID.evidence(),
        List.of(),
        List.of());
  }

  /** The same, the method having been given these: name, value, name, value … */
  public Grounds given(Object... namesAndValues) {
    var all = new LinkedHashMap<>(params);
    all.putAll(Sentence.of("", namesAndValues).arguments());
    return new Grounds(unit, period, coverage, all, evidence, benchmarks, caveats);
  }

  /** The same, resting on these records. */
  public Grounds on(Evidence records) {
    return new Grounds(unit, period, coverage, params, records, benchmarks, caveats);
  }

  /** The same, to be set beside these published figures. */
  public Grounds beside(String... benchmarkIds) {
    return new Grounds(unit, period, coverage, params, evidence, List.of(benchmarkIds), caveats);
  }

  /** The same, with something to know before believing it. */
  public Grounds but(Sentence... warnings) {
    return new Grounds(unit, period, coverage, params, evidence, benchmarks, List.of(warnings));
  }
}
