package verso.web.search;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import verso.claim.Shared;
import verso.index.Facets;
import verso.index.Hits;
import verso.interest.TopicTree;
import verso.interest.TraceTopics;
import verso.page.Edition;
import verso.web.shell.Addresses;
import verso.web.shell.Area;
import verso.web.shell.Desk;
import verso.web.shell.Place;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/** Search: a list, what narrows it, and all of it as a file. */
public final class SearchArea implements Area {
  private static final String UNKNOWN_PLATFORM = "unknown";

  /** What most visits begin with. */
  private static final Shared<Facets> OF_EVERYTHING =
      inquiry -> inquiry.traces().facets(Asked.NOTHING.query());

  private final Desk desk;

  public SearchArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void open(Routes routes) {
    prepare(desk.library().snapshot());
    routes.get(Addresses.SEARCH, this::answer);
    routes.get(Addresses.SEARCH + SearchAddress.FILTERS, this::answerFilters);
    routes.get(Addresses.SEARCH + SearchAddress.CSV, visit -> export(visit, Export.CSV));
    routes.get(
        Addresses.SEARCH + SearchAddress.JSON_LINES, visit -> export(visit, Export.JSON_LINES));
  }

  /** What is slow only the first time is done while the person still looks at another page. */
  private void prepare(Snapshot snapshot) {
    Thread.ofPlatform()
        .daemon()
        .name("search")
        .start(() -> {
          try (snapshot) {
            var finder = finder(snapshot, Desk.edition(desk.language()));
            finder.view(Asked.NOTHING, finder.hits(Asked.NOTHING), Set.of());
            snapshot.of(OF_EVERYTHING);
          } catch (IOException e) {
            // Nobody asked yet; who asks will be told.
          }
        });
  }

  private static Finder finder(Snapshot snapshot, Edition edition) {
    var topics = new TraceTopics(snapshot.inquiry().classifier());
    return new Finder(snapshot.traces(), topics, edition);
  }

  private AskedReader.Reading read(Function<String, List<String>> parameters) {
    return new AskedReader(parameters, this::isPlatform, this::isTopic).read();
  }

  private boolean isPlatform(String id) {
    return id.equals(UNKNOWN_PLATFORM) || desk.catalog().platform(id).isPresent();
  }

  private boolean isTopic(String id) {
    return TopicTree.standard().find(id).isPresent();
  }

  /** The page; while somebody types the list alone, which then fetches its filters. */
  private void answer(Visit visit) throws IOException {
    AskedReader.Reading reading = read(visit::parameters);
    boolean isList =
        visit.isPart() && visit.header("HX-Target").filter("found"::equals).isPresent();
    var times = new SearchTimes();
    try (Snapshot snapshot = visit.snapshot()) {
      FoundView found = found(visit, snapshot, reading, times);
      if (isList) {
        remember(visit, reading.asked());
        render(visit, "web/search/found", found, times);
      } else {
        var filters = Optional.of(filters(visit, snapshot, reading.asked(), times));
        var view = new SearchView(reading.asked().text(), found, filters);
        render(visit.with("search.js"), "web/search/search", view, times);
      }
    }
  }

  private void answerFilters(Visit visit) throws IOException {
    var times = new SearchTimes();
    try (Snapshot snapshot = visit.snapshot()) {
      Asked asked = read(visit::parameters).asked();
      render(visit, "web/search/filters-part", filters(visit, snapshot, asked, times), times);
    }
  }

  private static FoundView found(
      Visit visit, Snapshot snapshot, AskedReader.Reading reading, SearchTimes times)
      throws IOException {
    Finder finder = finder(snapshot, visit.edition());
    Hits hits = times.of("query", () -> finder.hits(reading.asked()));
    return times.of("words", () -> finder.view(reading.asked(), hits, reading.ignored()));
  }

  private static FiltersView filters(Visit visit, Snapshot snapshot, Asked asked, SearchTimes times)
      throws IOException {
    Facets facets = times.of("facets", () -> facets(snapshot, asked));
    int chosen = Chip.of(asked, visit.edition()).size();
    return new FiltersView(
        new Filters(asked, facets, visit.edition()).groups(),
        TimesView.of(asked, facets.histogram(), visit.edition()),
        chosen == 0 ? "" : visit.text("search.chosen", "count", chosen));
  }

  private static Facets facets(Snapshot snapshot, Asked asked) throws IOException {
    return asked.hasWords() || asked.isNarrowed()
        ? snapshot.traces().facets(asked.query())
        : snapshot.of(OF_EVERYTHING);
  }

  private static void render(Visit visit, String template, Object model, SearchTimes times)
      throws IOException {
    times.of(
        "render",
        () -> {
          visit.page(Place.SEARCH, visit.text("place.SEARCH"), template, model);
          return template;
        });
    visit.tell(SearchTimes.HEADER, times.header());
  }

  /** Other words replace the address, so that Back leads past them; other choices add one. */
  private void remember(Visit visit, Asked asked) {
    String address = SearchAddress.of(asked);
    Optional<Asked> before = visit.header("HX-Current-URL").flatMap(this::asked);
    boolean isOnlyTyped =
        before.filter(b -> b.withText(asked.text()).equals(asked.onPage(1))).isPresent();
    visit.tell(isOnlyTyped ? "HX-Replace-Url" : "HX-Push-Url", address);
  }

  /** What an address of this page asks for. */
  private Optional<Asked> asked(String address) {
    try {
      String query = Optional.ofNullable(new URI(address).getRawQuery()).orElse("");
      return Optional.of(read(name -> values(query, name)).asked());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> values(String query, String name) {
    return Stream.of(query.split("&"))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
        .toList();
  }

  private void export(Visit visit, Export export) throws IOException {
    Asked asked = read(visit::parameters).asked();
    LocalDate today = LocalDate.now(desk.library().clock());
    String name = "verso-search-" + today + export.ending();
    try (Snapshot snapshot = visit.snapshot()) {
      visit.download(
          name, export.type(), out -> export.write(snapshot.traces(), asked.query(), out));
    }
  }
}
