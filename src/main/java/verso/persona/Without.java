package verso.persona;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import verso.claim.Facet;
import verso.index.Scope;
import verso.trace.Basis;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * What a person may ask to do without, and the one vocabulary for it: ids of platforms; origins and
 * kinds of records, written {@code inferred}, {@code ad-impression}; and five sources of their own,
 * {@code off-platform}, {@code lists}, {@code lookalikes}, {@code brokers} and {@code retargeting}.
 */
public final class Without {
  private static final String TARGETING = "targeting:";

  /** Where what is known of a person comes from, besides platforms, origins and kinds. */
  private enum Group {
    /** What other companies reported, whether or not an ad is credited with it. */
    OFF_PLATFORM(
        EnumSet.of(Kind.OFF_PLATFORM, Kind.CONVERSION),
        EnumSet.noneOf(Basis.class),
        EnumSet.of(Facet.OFF_PLATFORM)),
    LISTS(
        EnumSet.noneOf(Kind.class),
        EnumSet.of(Basis.CONTACT_LIST, Basis.EXCLUSION),
        EnumSet.of(Facet.ADVERTISER_LISTS)),
    LOOKALIKES(
        EnumSet.noneOf(Kind.class), EnumSet.of(Basis.LOOKALIKE), EnumSet.of(Facet.LOOKALIKES)),
    BROKERS(EnumSet.noneOf(Kind.class), EnumSet.of(Basis.DATA_BROKER), EnumSet.noneOf(Facet.class)),
    RETARGETING(
        EnumSet.noneOf(Kind.class),
        EnumSet.of(Basis.RETARGETING, Basis.CATALOG, Basis.STORE_VISIT),
        EnumSet.of(Facet.RETARGETING));

    private final Set<Kind> kinds;
    private final Set<Basis> bases;

    /** Criteria of ads about these sides of the person rest on it. */
    private final Set<Facet> criteria;

    Group(Set<Kind> kinds, Set<Basis> bases, Set<Facet> criteria) {
      this.kinds = kinds;
      this.bases = bases;
      this.criteria = criteria;
    }
  }

  private final Set<String> platforms = new TreeSet<>();
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
  private final Set<Basis> bases = EnumSet.noneOf(Basis.class);
  private final Set<Facet> criteria = EnumSet.noneOf(Facet.class);

  private Without() {}

  /**
   * All but what these words name.
   *
   * @param known ids of the platforms there are
   * @return empty when a word names nothing
   */
  public static Optional<Scope> scope(Collection<String> words, Collection<String> known) {
    var without = new Without();
    boolean isKnown = words.stream().allMatch(word -> without.add(word, known));
    return isKnown ? Optional.of(without.scope()) : Optional.empty();
  }

  /** Every word there is: platforms first, then sources, origins and kinds. */
  public static List<String> vocabulary(Collection<String> platforms) {
    return Stream.of(
            new TreeSet<>(platforms).stream(),
            Stream.of(Group.values()).map(Without::word),
            Stream.of(Origin.values()).filter(o -> o != Origin.UNKNOWN).map(Without::word),
            Stream.of(Kind.values()).map(Without::word))
        .flatMap(words -> words)
        .distinct()
        .toList();
  }

  /** A name as it is typed: {@code off-platform}. */
  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean add(String typed, Collection<String> known) {
    String word = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (known.contains(word)) {
      return platforms.add(word) || platforms.contains(word);
    }
    return named(Group.values(), word).map(this::add).isPresent()
        || named(Origin.values(), word).map(one -> origins.add(one)).isPresent()
        || named(Kind.values(), word).map(one -> kinds.add(one)).isPresent();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] names, String word) {
    return Stream.of(names).filter(name -> word(name).equals(word)).findFirst();
  }

  private boolean add(Group group) {
    kinds.addAll(group.kinds);
    bases.addAll(group.bases);
    return criteria.addAll(group.criteria);
  }

  private Scope scope() {
    Map<String, Boolean> unsaid = new ConcurrentHashMap<>();
    return new Scope(
        Set.of(),
        platforms,
        kinds,
        origins,
        bases,
        detail -> unsaid.computeIfAbsent(detail.name(), name -> isUnsaid(detail)));
  }

  private boolean isUnsaid(Details.Detail detail) {
    return !criteria.isEmpty()
        && detail.name().startsWith(TARGETING)
        && criteria.contains(TargetingType.of(detail.name().substring(TARGETING.length())).facet());
  }
}
