package verso.web.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.index.TraceQuery;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * Reads an address. What it does not understand it leaves out, and keeps the name of. For one
 * address.
 */
final class AskedReader {
  private static final int LONGEST_TEXT = 1_000;
  private static final int MOST_CHOICES = 200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Function<String, List<String>> parameters;
  private final Predicate<String> isPlatform;
  private final Predicate<String> isTopic;
  private final Set<String> ignored = new LinkedHashSet<>();

  /**
   * A reader of one address.
   *
   * @param parameters all values of a name
   */
  AskedReader(
      Function<String, List<String>> parameters,
      Predicate<String> isPlatform,
      Predicate<String> isTopic) {
    this.parameters = parameters;
    this.isPlatform = isPlatform;
    this.isTopic = isTopic;
  }

  /**
   * What an address says.
   *
   * @param ignored names of the parameters with a value that nobody understands
   */
  record Reading(Asked asked, Set<String> ignored) {}

  Reading read() {
    var asked = new Asked(text(), chosen(), span(), sort(), page());
    return new Reading(asked, Set.copyOf(ignored));
  }

  private String text() {
    String text = given("q").findFirst().orElse("");
    return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
  }

  private Chosen chosen() {
    return new Chosen(
        known("platform", id -> Optional.of(id).filter(isPlatform)),
        known("kind", term -> constant(Kind.values(), term)),
        known("origin", term -> constant(Origin.values(), term)),
        known("topic", id -> Optional.of(id).filter(isTopic)),
        known("advertiser", Optional::of));
  }

  private Asked.Span span() {
    return new Asked.Span(
        one("year", AskedReader::year),
        one("from", text -> day(text, false)),
        one("to", text -> day(text, true)));
  }

  private TraceQuery.Sort sort() {
    return one("sort", term -> constant(TraceQuery.Sort.values(), term))
        .orElse(TraceQuery.Sort.RELEVANCE);
  }

  private int page() {
    return one("page", AskedReader::number).map(n -> Math.clamp(n, 1, Finder.MOST_PAGES)).orElse(1);
  }

  private Stream<String> given(String name) {
    return parameters.apply(name).stream().filter(value -> !value.isBlank()).limit(MOST_CHOICES);
  }

  private <T> Set<T> known(String name, Function<String, Optional<T>> meaning) {
    return given(name)
        .flatMap(value -> understood(name, meaning.apply(value.strip())).stream())
        .collect(Collectors.toSet());
  }

  private <T> Optional<T> one(String name, Function<String, Optional<T>> meaning) {
    return given(name).findFirst().flatMap(v -> understood(name, meaning.apply(v.strip())));
  }

  private <T> Optional<T> understood(String name, Optional<T> value) {
    if (value.isEmpty()) {
      ignored.add(name);
    }
    return value;
  }

  private static <T extends Enum<T>> Optional<T> constant(T[] constants, String term) {
    String name = term.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Year> year(String text) {
    return number(text).filter(n -> n >= FIRST_YEAR && n <= LAST_YEAR).map(Year::of);
  }

  /** A day as it stands; of a month or a year its first or last. */
  private static Optional<LocalDate> day(String text, boolean isLast) {
    try {
      return Optional.of(
              switch (text.length()) {
                case 4 ->
                    isLast
                        ? Year.parse(text).plusYears(1).atDay(1).minusDays(1)
                        : Year.parse(text).atDay(1);
                case 7 ->
                    isLast ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
              })
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
