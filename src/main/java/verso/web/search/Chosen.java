package verso.web.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * What is chosen in the facets: within each, any of its values will do; none stands for all.
 *
 * @param platforms ids
 * @param kinds what records are of
 * @param origins who they come from
 * @param topics ids
 * @param advertisers by name
 */
record Chosen(
    Set<String> platforms,
    Set<Kind> kinds,
    Set<Origin> origins,
    Set<String> topics,
    Set<String> advertisers) {
  static final Chosen ANYTHING = new Chosen(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  Chosen {
    platforms = inOrder(platforms);
    kinds = inOrder(kinds);
    origins = inOrder(origins);
    topics = inOrder(topics);
    advertisers = inOrder(advertisers);
  }

  /** Always in the same order, so that the same choice has the same address. */
  private static <T extends Comparable<T>> Set<T> inOrder(Collection<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(values)));
  }

  private static <T> Set<T> but(Set<T> values, T value) {
    var rest = new LinkedHashSet<>(values);
    rest.remove(value);
    return rest;
  }

  Chosen withoutPlatform(String id) {
    return new Chosen(but(platforms, id), kinds, origins, topics, advertisers);
  }

  Chosen withoutKind(Kind kind) {
    return new Chosen(platforms, but(kinds, kind), origins, topics, advertisers);
  }

  Chosen withoutOrigin(Origin origin) {
    return new Chosen(platforms, kinds, but(origins, origin), topics, advertisers);
  }

  Chosen withoutTopic(String id) {
    return new Chosen(platforms, kinds, origins, but(topics, id), advertisers);
  }

  Chosen withoutAdvertiser(String name) {
    return new Chosen(platforms, kinds, origins, topics, but(advertisers, name));
  }
}
