package verso.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Benchmark;
import verso.claim.TimeSpan;

/**
 * Puts published figures into words: of whom, when, how many, by whom, and what to know of them.
 */
final class Comparison {
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3600;

  private final Messages messages;

  Comparison(Messages messages) {
    this.messages = messages;
  }

  /** A published figure as a sentence. */
  String sentence(Benchmark of) {
    return messages.text(
        "benchmark.sentence",
        "whom",
        whom(of),
        "measure",
        of.measure().in(messages.locale()),
        "value",
        value(of),
        "source",
        of.source(),
        "caveat",
        PlainText.capitalised(of.caveat().in(messages.locale()), messages.locale()));
  }

  private String whom(Benchmark of) {
    Stream<Optional<String>> parts =
        Stream.of(
            Optional.of(of.population().in(messages.locale())),
            text(of.year()).filter(year -> !of.source().contains(year)),
            text(of.n()).map(n -> messages.text("benchmark.n", "n", of.n().getAsInt())));
    return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private static Optional<String> text(OptionalInt number) {
    return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
  }

  private String value(Benchmark of) {
    return messages.text(form(of), "value", amount(of.unit(), of.value()));
  }

  private static String form(Benchmark of) {
    if (of.standing() == Benchmark.Standing.UNVERIFIED) {
      return of.low().isPresent() ? "benchmark.unverifiedAtLeast" : "benchmark.unverified";
    }
    if (of.low().isPresent()) {
      return "benchmark.atLeast";
    }
    if (of.high().isPresent()) {
      return "benchmark.below";
    }
    boolean isRounded = of.standing() == Benchmark.Standing.ROUNDED;
    return isRounded ? "benchmark.about" : "benchmark.exactly";
  }

  private String amount(String unit, double value) {
    return switch (unit) {
      case "share" -> messages.text("benchmark.share", "share", value * 100);
      case "minutes" -> time(value * SECONDS_PER_MINUTE);
      case "hours" -> time(value * SECONDS_PER_HOUR);
      default -> messages.text("benchmark.number", "number", value);
    };
  }

  private String time(double seconds) {
    return new TimeWords(messages).of(new TimeSpan(seconds, seconds));
  }

  /** A published figure in the machine-readable form. */
  Map<String, Object> json(Benchmark of) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", of.id());
    json.put("measure", of.measure().in(messages.locale()));
    json.put("value", of.value());
    putKnown(json, "low", of.low());
    putKnown(json, "high", of.high());
    json.put("unit", of.unit());
    json.put("population", of.population().in(messages.locale()));
    of.n().ifPresent(n -> json.put("n", n));
    of.year().ifPresent(year -> json.put("year", year));
    json.put("source", of.source());
    json.put("verified", of.standing() != Benchmark.Standing.UNVERIFIED);
    json.put("caveat", of.caveat().in(messages.locale()));
    json.put("sentence", sentence(of));
    return json;
  }

  private static void putKnown(Map<String, Object> json, String name, OptionalDouble number) {
    number.ifPresent(known -> json.put(name, known));
  }
}
