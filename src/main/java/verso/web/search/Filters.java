package verso.web.search;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.index.Facets;
import verso.page.Edition;

/** Facets as groups of choices in a person's language. */
final class Filters {
  private static final int SHOWN = 6;

  private final Asked asked;
  private final Facets facets;
  private final Edition edition;
  private final Names names;

  Filters(Asked asked, Facets facets, Edition edition) {
    this.asked = asked;
    this.facets = facets;
    this.edition = edition;
    this.names = new Names(edition);
  }

  List<FilterGroup> groups() {
    Chosen chosen = asked.chosen();
    return Stream.of(
            group(
                "platform",
                choices(
                    "platform", facets.platforms(), chosen.platforms(), id -> id, names::platform)),
            group(
                "kind",
                choices(
                    "kind", facets.kinds(), chosen.kinds(), SearchAddress::term, names::constant)),
            group(
                "origin",
                choices(
                    "origin",
                    facets.origins(),
                    chosen.origins(),
                    SearchAddress::term,
                    names::constant)),
            topics(),
            group("advertiser", advertisers()),
            years())
        .filter(FilterGroup::isUseful)
        .toList();
  }

  private FilterGroup group(String name, List<FilterGroup.Choice> choices) {
    return group(name, choices, List.of());
  }

  private FilterGroup group(
      String name, List<FilterGroup.Choice> choices, List<FilterGroup.Choice> sensitive) {
    var first = new ArrayList<FilterGroup.Choice>();
    var rest = new ArrayList<FilterGroup.Choice>();
    boolean isShort = choices.size() <= SHOWN + 1; // "one more" is no fewer lines than the one
    for (FilterGroup.Choice choice : choices) {
      (isShort || first.size() < SHOWN || choice.isChosen() ? first : rest).add(choice);
    }
    String legend = edition.text("search.facet." + name);
    return new FilterGroup(name, legend, false, first, rest, sensitive);
  }

  /** The counted values, and those chosen of which there are none. */
  private <T> List<FilterGroup.Choice> choices(
      String facet,
      List<Facets.Count<T>> counts,
      Set<T> chosen,
      Function<T, String> value,
      Function<T, String> label) {
    var all = new LinkedHashMap<T, Long>();
    counts.forEach(count -> all.put(count.value(), count.count()));
    chosen.forEach(one -> all.putIfAbsent(one, 0L));
    return all.entrySet().stream()
        .map(e ->
            choice(
                facet,
                value.apply(e.getKey()),
                label.apply(e.getKey()),
                e.getValue(),
                chosen.contains(e.getKey())))
        .toList();
  }

  private FilterGroup.Choice choice(
      String facet, String value, String label, long count, boolean isChosen) {
    String id =
        facet
            + "-"
            + value.replaceAll("[^A-Za-z0-9_-]", "_")
            + "-"
            + Integer.toHexString(value.hashCode());
    return new FilterGroup.Choice(id, value, label, edition.number(count), isChosen, false);
  }

  /** Spellings of a name are one choice: the spelling in the address stays in it. */
  private List<FilterGroup.Choice> advertisers() {
    Map<Long, String> chosen =
        asked.chosen().advertisers().stream()
            .collect(Collectors.toMap(Asked::key, name -> name, (one, other) -> one));
    var counts = new ArrayList<Facets.Count<String>>();
    facets
        .advertisers()
        .forEach(count ->
            counts.add(
                new Facets.Count<>(
                    chosen.getOrDefault(count.value().key(), count.value().written()),
                    count.count())));
    return choices("advertiser", counts, asked.chosen().advertisers(), n -> n, names::foreign);
  }

  private FilterGroup years() {
    Optional<Year> chosen = asked.span().year();
    var choices = new ArrayList<FilterGroup.Choice>();
    choices.add(
        new FilterGroup.Choice(
            "year-all", "", edition.text("search.allYears"), "", chosen.isEmpty(), false));
    choices.addAll(
        choices(
            "year",
            facets.years(),
            chosen.stream().collect(Collectors.toSet()),
            Year::toString,
            Year::toString));
    boolean isUseful = choices.size() > 2 || chosen.isPresent();
    FilterGroup group = group("year", isUseful ? choices : List.of());
    return new FilterGroup(
        group.name(), group.legend(), true, group.first(), group.rest(), List.of());
  }

  private FilterGroup topics() {
    var counts = new LinkedHashMap<String, Long>();
    facets.topics().forEach(count -> counts.put(count.value(), count.count()));
    asked.chosen().topics().forEach(id -> counts.putIfAbsent(id, 0L));
    var branches = new TopicBranches(counts.keySet(), asked.chosen().topics());
    Map<Boolean, List<FilterGroup.Choice>> byUnasked =
        branches.inOrder().stream()
            .collect(
                Collectors.partitioningBy(
                    branches::isUnasked,
                    Collectors.mapping(
                        id -> topic(id, counts.get(id), branches), Collectors.toList())));
    return group("topic", byUnasked.get(false), byUnasked.get(true));
  }

  private FilterGroup.Choice topic(String id, long count, TopicBranches branches) {
    boolean isChosen = branches.chosen().contains(id);
    FilterGroup.Choice choice = choice("topic", id, names.topic(id), count, isChosen);
    return branches.isBeneath(id) ? choice.beneath() : choice;
  }
}
