package verso.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import verso.index.TraceQuery;
import verso.web.shell.Addresses;

/**
 * Writes what is asked for as an address: the same for the same question, and no longer than it has
 * to be.
 */
final class SearchAddress {
  /** Ends of the addresses below {@link Addresses#SEARCH}. */
  static final String FILTERS = "/filters";

  static final String CSV = "/export.csv";
  static final String JSON_LINES = "/export.jsonl";

  private final List<String> parts = new ArrayList<>();

  private SearchAddress() {}

  /** Where the list is. */
  static String of(Asked asked) {
    return of(asked, "");
  }

  /** Where something else that belongs to the list is. */
  static String of(Asked asked, String end) {
    var address = new SearchAddress();
    address.addText("q", asked.text());
    address.addAll(asked.chosen());
    address.addSpan(asked.span());
    if (asked.sort() != TraceQuery.Sort.RELEVANCE) {
      address.add("sort", term(asked.sort()));
    }
    if (asked.page() > 1) {
      address.add("page", Integer.toString(asked.page()));
    }
    String query = String.join("&", address.parts);
    return Addresses.SEARCH + end + (query.isEmpty() ? "" : "?" + query);
  }

  private void addAll(Chosen chosen) {
    chosen.platforms().forEach(id -> add("platform", id));
    chosen.kinds().forEach(kind -> add("kind", term(kind)));
    chosen.origins().forEach(origin -> add("origin", term(origin)));
    chosen.topics().forEach(id -> add("topic", id));
    chosen.advertisers().forEach(name -> add("advertiser", name));
  }

  private void addSpan(Asked.Span span) {
    span.year().ifPresent(year -> add("year", year.toString()));
    span.from().ifPresent(day -> add("from", day.toString()));
    span.to().ifPresent(day -> add("to", day.toString()));
  }

  private void addText(String name, String value) {
    Optional.of(value).filter(text -> !text.isEmpty()).ifPresent(text -> add(name, text));
  }

  private void add(String name, String value) {
    parts.add(name + "=" + Addresses.encoded(value));
  }

  /** How a constant is written in an address. */
  static String term(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
