package verso.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.index.NameKey;
import verso.index.TraceQuery;
import verso.interest.Label;

/**
 * What a person searches for: all that the address of a list says.
 *
 * @param text as typed
 * @param chosen in the facets
 * @param span of time
 * @param sort by relevance unless they say otherwise
 * @param page from 1 on
 */
record Asked(String text, Chosen chosen, Span span, TraceQuery.Sort sort, int page) {
  static final Asked NOTHING =
      new Asked("", Chosen.ANYTHING, Span.ALWAYS, TraceQuery.Sort.RELEVANCE, 1);

  /**
   * A span of time. Days and the year narrow each other.
   *
   * @param year one whole year
   * @param from first day
   * @param to last day
   */
  record Span(Optional<Year> year, Optional<LocalDate> from, Optional<LocalDate> to) {
    static final Span ALWAYS = new Span(Optional.empty(), Optional.empty(), Optional.empty());

    /** From one day to another, both included. */
    static Span between(LocalDate first, LocalDate last) {
      return new Span(Optional.empty(), Optional.of(first), Optional.of(last));
    }

    /** A whole year. */
    static Span of(Year year) {
      return new Span(Optional.of(year), Optional.empty(), Optional.empty());
    }

    /** The first moment in it. */
    Optional<Instant> begin() {
      return Stream.concat(from.stream(), year.map(y -> y.atDay(1)).stream())
          .max(Comparator.naturalOrder())
          .map(Span::midnight);
    }

    /** The first moment after it. */
    Optional<Instant> end() {
      return Stream.concat(
              to.map(day -> day.plusDays(1)).stream(),
              year.map(y -> y.plusYears(1).atDay(1)).stream())
          .min(Comparator.naturalOrder())
          .map(Span::midnight);
    }

    private static Instant midnight(LocalDate day) {
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  /** The same list, from that page on. */
  Asked onPage(int number) {
    return new Asked(text, chosen, span, sort, number);
  }

  /** The first page with other words. */
  Asked withText(String words) {
    return new Asked(words, chosen, span, sort, 1);
  }

  /** The first page with other choices. */
  Asked choosing(Chosen other) {
    return new Asked(text, other, span, sort, 1);
  }

  /** The first page of another span of time. */
  Asked in(Span other) {
    return new Asked(text, chosen, other, sort, 1);
  }

  /** Whether there are words to look for. */
  boolean hasWords() {
    String words = text.strip();
    return !words.isEmpty() && !words.equals("*") && !words.equals("*:*");
  }

  /** Whether anything is chosen besides the words. */
  boolean isNarrowed() {
    return !chosen.equals(Chosen.ANYTHING) || !span.equals(Span.ALWAYS);
  }

  /** The order of the list. */
  TraceQuery.Sort order() {
    return sort == TraceQuery.Sort.RELEVANCE ? usualOrder() : sort;
  }

  /** The order for who chose none: where nothing can be more relevant, the newest come first. */
  TraceQuery.Sort usualOrder() {
    return hasWords() ? TraceQuery.Sort.RELEVANCE : TraceQuery.Sort.NEWEST;
  }

  /** What it means to the index. The text is read as one that is still being typed. */
  TraceQuery query() {
    return new TraceQuery(
            text,
            chosen.platforms(),
            chosen.kinds(),
            chosen.origins(),
            Set.of(),
            span.begin(),
            span.end(),
            order())
        .about(new TraceQuery.About(chosen.topics(), advertiserKeys()))
        .whileTyping();
  }

  private Set<Long> advertiserKeys() {
    return chosen.advertisers().stream().map(Asked::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The number that the spellings of a name share. */
  static long key(String advertiser) {
    return NameKey.of(Label.key(advertiser));
  }
}
