package verso.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import verso.index.BadQueryException;
import verso.index.Hits;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.interest.Classification;
import verso.interest.TraceTopics;
import verso.page.Edition;
import verso.trace.Trace;

/** Finds what is asked for, and says what it found. */
final class Finder {
  private static final int PER_PAGE = 25;

  /** Deeper ones would take the longer the deeper they are; a file has them all. */
  static final int MOST_PAGES = 400;

  /** What only means something where it is used rightly. */
  private static final Pattern SYNTAX =
      Pattern.compile("[\"()\\[\\]{}~^*?]|\\b(?:AND|OR|NOT)\\b|&&|\\|\\|");

  private final Traces traces;
  private final TraceTopics topics;
  private final Edition edition;

  Finder(Traces traces, TraceTopics topics, Edition edition) {
    this.traces = traces;
    this.topics = topics;
    this.edition = edition;
  }

  /** The page asked for, or the last one where there are not so many. */
  Hits hits(Asked asked) throws IOException {
    Hits hits = search(asked);
    int last = pages(hits.total());
    return asked.page() > last ? search(asked.onPage(last)) : hits;
  }

  private Hits search(Asked asked) throws IOException {
    return traces.search(asked.query(), (asked.page() - 1) * PER_PAGE, PER_PAGE);
  }

  private static int pages(long total) {
    return Math.clamp((total + PER_PAGE - 1) / PER_PAGE, 1, MOST_PAGES);
  }

  /**
   * What is said about the hits.
   *
   * @param ignored parameters that were not understood
   */
  FoundView view(Asked asked, Hits hits, Set<String> ignored) throws IOException {
    List<Chip> chips = Chip.of(asked, edition);
    return new FoundView(
        count(asked, hits.total()),
        hits.hits().stream().map(hit -> HitView.of(hit, edition, this::topic)).toList(),
        chips,
        SearchAddress.of(Asked.NOTHING.withText(asked.text())),
        orders(asked),
        remarks(asked, ignored),
        hits.total() == 0 ? ways(asked, chips) : List.of(),
        hits.suggestion()
            .map(words -> new FoundView.Way(words, SearchAddress.of(asked.withText(words)))),
        pager(asked, hits.total()),
        SearchAddress.of(asked, SearchAddress.FILTERS),
        SearchAddress.of(asked.onPage(1), SearchAddress.CSV),
        SearchAddress.of(asked.onPage(1), SearchAddress.JSON_LINES));
  }

  /** What a record is filed under, as far as Verso says such a thing by itself. */
  private Optional<String> topic(Trace trace) {
    return topics
        .of(trace)
        .map(Classification::topicId)
        .filter(id -> !TopicBranches.isSensitive(id));
  }

  private String count(Asked asked, long total) {
    return edition.text(
        "search.found", "count", total, "order", asked.order().name().toLowerCase(Locale.ROOT));
  }

  private List<FoundView.Order> orders(Asked asked) {
    var orders = new ArrayList<FoundView.Order>();
    for (TraceQuery.Sort sort : TraceQuery.Sort.values()) {
      if (sort != TraceQuery.Sort.RELEVANCE || asked.hasWords()) {
        // What is usual goes unsaid, so that it changes when words are typed.
        String value = sort == asked.usualOrder() ? "" : SearchAddress.term(sort);
        String label = edition.text("search.sort." + sort.name());
        orders.add(new FoundView.Order(value, label, asked.order() == sort));
      }
    }
    return orders;
  }

  private List<String> remarks(Asked asked, Set<String> ignored) throws IOException {
    var remarks = new ArrayList<String>();
    if (!ignored.isEmpty()) {
      List<String> names = ignored.stream().sorted().toList();
      remarks.add(
          edition.text("search.ignored", "count", names.size(), "names", String.join(", ", names)));
    }
    if (SYNTAX.matcher(asked.text()).find() && !isValid(asked)) {
      remarks.add(edition.text("search.invalid"));
    }
    return remarks;
  }

  private boolean isValid(Asked asked) throws IOException {
    try {
      traces.count(TraceQuery.ALL.withText(asked.text()));
      return true;
    } catch (BadQueryException e) {
      return false;
    }
  }

  /** Which choices to drop, those first that bring the most. */
  private List<FoundView.Way> ways(Asked asked, List<Chip> chips) throws IOException {
    var ways = new ArrayList<FoundView.Way>();
    for (Chip chip : chips) {
      addWay(ways, "search.drop", chip.label(), chip.without());
    }
    if (chips.size() > 1) {
      addWay(ways, "search.dropAll", "", Asked.NOTHING.withText(asked.text()));
    }
    return ways;
  }

  private void addWay(List<FoundView.Way> ways, String key, String label, Asked instead)
      throws IOException {
    long count = traces.count(instead.query());
    if (count > 0) {
      String text = edition.text(key, "label", label, "count", count);
      ways.add(new FoundView.Way(text, SearchAddress.of(instead)));
    }
  }

  private Optional<FoundView.Pager> pager(Asked asked, long total) {
    int last = pages(total);
    int page = Math.min(asked.page(), last);
    if (last == 1) {
      return Optional.empty();
    }
    boolean isCut = page == last && total > (long) last * PER_PAGE;
    return Optional.of(
        new FoundView.Pager(
            edition.text("search.page", "page", page, "pages", last),
            Optional.of(page - 1).filter(n -> n >= 1).map(n -> SearchAddress.of(asked.onPage(n))),
            Optional.of(page + 1)
                .filter(n -> n <= last)
                .map(n -> SearchAddress.of(asked.onPage(n))),
            isCut ? edition.text("search.lastPage", "count", (long) last * PER_PAGE) : ""));
  }
}
