package verso.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Flag;
import verso.claim.Sentence;
import verso.persona.Sighting.Place;
import verso.trace.Origin;

/**
 * Lists that share nothing: the languages, or the countries, that one platform guesses against what
 * another guesses, and against all that was told. Someone may have several of each, so lists
 * disagree only as a whole.
 */
final class NothingInCommon implements ConflictRule {
  /** Where someone lives now; where they come from, work or have been may well be elsewhere. */
  private static final Set<String> HOMES =
      Set.of(
          "",
          "current city",
          "primary location",
          "profile based in",
          "profile location",
          "location",
          "home",
          "country");

  private static final String TOLD = "";

  /** By platform, what it guesses; under {@link #TOLD} what any platform was told. */
  private static final class Lists {
    private final Map<String, Map<String, AttributeTally>> values = new TreeMap<>();

    void add(String value, AttributeTally tally) {
      for (AttributeTally.Statement statement : tally.statements().keySet()) {
        boolean isTold = statement.origin() == Origin.DECLARED;
        if (isTold || statement.origin() == Origin.INFERRED) {
          values
              .computeIfAbsent(isTold ? TOLD : statement.platform(), p -> new TreeMap<>())
              .putIfAbsent(value, tally);
        }
      }
    }

    List<List<Map<String, AttributeTally>>> disjoint() {
      var found = new ArrayList<List<Map<String, AttributeTally>>>();
      var all = new ArrayList<>(values.values());
      for (int i = 0; i < all.size(); i++) {
        for (var other : all.subList(i + 1, all.size())) {
          var shared = new TreeSet<>(all.get(i).keySet());
          shared.retainAll(other.keySet());
          if (shared.isEmpty()) {
            found.add(List.of(all.get(i), other));
          }
        }
      }
      return found;
    }
  }

  @Override
  public List<Conflict> find(Stated stated) {
    var languages = new Lists();
    var countries = new Lists();
    stated
        .held(one -> true)
        .forEach(one -> {
          if (one.field().equals("language") && Codes.language(one.value()).isPresent()) {
            languages.add(one.key().value(), one);
          }
          country(one, stated).ifPresent(code -> countries.add(code, one));
        });
    var found = new ArrayList<Conflict>();
    languages.disjoint().forEach(pair -> found.add(conflict("language", pair)));
    countries.disjoint().forEach(pair -> found.add(conflict("country", pair)));
    return found;
  }

  private static Optional<String> country(AttributeTally one, Stated stated) {
    if (!HOMES.contains(one.field())) {
      return Optional.empty();
    }
    return Optional.ofNullable(stated.places().get(one.key())).flatMap(Place::country);
  }

  private static Conflict conflict(String field, List<Map<String, AttributeTally>> pair) {
    List<AttributeTally> ones = List.copyOf(pair.getFirst().values());
    List<AttributeTally> others = List.copyOf(pair.getLast().values());
    boolean isTold = ones.getFirst().isTold();
    Sentence sentence =
        Sentence.of(
            isTold ? "conflict.listTold" : "conflict.listGuessed",
            "field",
            field,
            "ones",
            platforms(ones, isTold),
            "one",
            values(ones),
            "platforms",
            platforms(others, false),
            "other",
            values(others));
    var sides = new ArrayList<>(ones);
    sides.addAll(others);
    return new Conflict.Finding("list", sides, sentence, Conflict.DENIAL, Flag.CONTRADICTED)
        .conflict();
  }

  private static Set<String> platforms(List<AttributeTally> tallies, boolean told) {
    var platforms = new TreeSet<String>();
    for (AttributeTally tally : tallies) {
      platforms.addAll(
          told
              ? tally.platforms(Set.of(Origin.DECLARED))
              : tally.platforms(Set.of(Origin.INFERRED)));
    }
    return platforms;
  }

  private static String values(List<AttributeTally> tallies) {
    return String.join(", ", tallies.stream().map(AttributeTally::value).sorted().toList());
  }
}
