package verso.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.page.Edition;

/**
 * Something that was chosen, and how to take it back.
 *
 * @param facet what it is a choice of, in words
 * @param label what was chosen, in words
 * @param without what is asked for without it
 */
public record Chip(String facet, String label, Asked without) {

  /** The address of the list without it. */
  public String address() {
    return SearchAddress.of(without);
  }

  /** All that is chosen besides the words. */
  static List<Chip> of(Asked asked, Edition edition) {
    var chips = new ArrayList<Chip>();
    var names = new Names(edition);
    Chosen chosen = asked.chosen();
    chosen
        .platforms()
        .forEach(id ->
            chips.add(
                chip(
                    "platform",
                    names.platform(id),
                    asked.choosing(chosen.withoutPlatform(id)),
                    edition)));
    chosen
        .kinds()
        .forEach(kind ->
            chips.add(
                chip(
                    "kind",
                    names.constant(kind),
                    asked.choosing(chosen.withoutKind(kind)),
                    edition)));
    chosen
        .origins()
        .forEach(origin ->
            chips.add(
                chip(
                    "origin",
                    names.constant(origin),
                    asked.choosing(chosen.withoutOrigin(origin)),
                    edition)));
    chosen
        .topics()
        .forEach(id ->
            chips.add(
                chip("topic", names.topic(id), asked.choosing(chosen.withoutTopic(id)), edition)));
    chosen
        .advertisers()
        .forEach(name ->
            chips.add(
                chip(
                    "advertiser",
                    names.foreign(name),
                    asked.choosing(chosen.withoutAdvertiser(name)),
                    edition)));
    addSpan(chips, asked, edition);
    return List.copyOf(chips);
  }

  private static void addSpan(List<Chip> chips, Asked asked, Edition edition) {
    Asked.Span span = asked.span();
    span.year()
        .ifPresent(year ->
            chips.add(
                chip(
                    "year",
                    year.toString(),
                    asked.in(new Asked.Span(Optional.empty(), span.from(), span.to())),
                    edition)));
    if (span.from().isPresent() || span.to().isPresent()) {
      Asked.Span rest = new Asked.Span(span.year(), Optional.empty(), Optional.empty());
      chips.add(chip("time", days(span, edition), asked.in(rest), edition));
    }
  }

  private static String days(Asked.Span span, Edition edition) {
    var names = new Names(edition);
    String from = span.from().map(names::day).orElse("");
    String to = span.to().map(names::day).orElse("");
    String key =
        from.isEmpty()
            ? "search.until"
            : to.isEmpty() ? "search.since" : from.equals(to) ? "search.on" : "search.between";
    return edition.text(key, "from", from, "to", to);
  }

  private static Chip chip(String facet, String label, Asked without, Edition edition) {
    return new Chip(edition.text("search.facet." + facet), label, without);
  }
}
