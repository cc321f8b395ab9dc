package verso.persona;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What an {@link Action} is about, as far as archives record it. */
public enum Concern {
  /** Interests and segments that a platform listed; not what the person chose or unticked. */
  LABELS(true),
  /** Attributes, such as an age or an income, that a platform concluded or was given. */
  ATTRIBUTES(true),
  /** Advertisers with a list that holds the person's contact data. */
  ADVERTISERS(true),
  /** Advertisers that aim at people like those on a list of theirs. */
  LOOKALIKES(true),
  /** Advertisers that follow up on a visit, the use of an app, or an earlier engagement. */
  RETARGETERS(true),
  /** Labels and lists that come from data brokers and partners. */
  BROKERS(true),
  /** Companies that reported what the person did with them. */
  COMPANIES(true),
  /** Companies that apps of the person's own device contacted. */
  TRACKERS(true),
  /** Phones, computers, browsers and their advertising identifiers. */
  DEVICES(true),
  /** Ads that were shown. */
  ADS(false),
  /** What was searched for. */
  SEARCHES(false),
  /** What was looked at or watched. */
  VIEWS(false),
  /** What was listened to. */
  PLAYS(false),
  /** Places visited, lived in or concluded. */
  PLACES(false);

  /** Kinds of which there are so few that each trace is read whole. */
  static final Kind[] READ = {Kind.INTEREST, Kind.SEGMENT, Kind.DEMOGRAPHIC, Kind.ADVERTISER};

  /** Kinds of which there may be millions, and whose columns say enough. */
  static final Kind[] GLANCED = {
    Kind.OFF_PLATFORM,
    Kind.CONVERSION,
    Kind.DEVICE,
    Kind.AD_IMPRESSION,
    Kind.SEARCH,
    Kind.VIEW,
    Kind.LISTEN,
    Kind.PLACE
  };

  private final boolean isNamed;

  Concern(boolean isNamed) {
    this.isNamed = isNamed;
  }

  /** Whether its records name claims about the person, counted once each, rather than events. */
  public boolean isNamed() {
    return isNamed;
  }

  /** Its name in the machine-readable contract and in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Set<Concern> allOf(String ids) {
    var concerns = EnumSet.noneOf(Concern.class);
    Arrays.stream(ids.split(","))
        .map(id -> Concern.valueOf(id.toUpperCase(Locale.ROOT)))
        .forEach(concerns::add);
    return concerns;
  }

  /** What a trace of one of the {@link #READ} kinds is about; an advertiser may have many bases. */
  static Set<Concern> of(Trace trace) {
    return switch (trace.kind()) {
      case INTEREST, SEGMENT -> isLabel(trace) ? withBases(LABELS, trace) : Set.of();
      case DEMOGRAPHIC -> isConcluded(trace) ? Set.of(ATTRIBUTES) : Set.of();
      case ADVERTISER -> ofBases(trace);
      default -> Set.of();
    };
  }

  private static boolean isConcluded(Trace trace) {
    return trace.origin() == Origin.INFERRED || trace.origin() == Origin.SUPPLIED;
  }

  private static boolean isLabel(Trace trace) {
    boolean isRejected = trace.details().first("rejected").equals(Optional.of("true"));
    return trace.origin() != Origin.DECLARED && !isRejected;
  }

  /** A label may come from a data broker, too. */
  private static Set<Concern> withBases(Concern concern, Trace trace) {
    Set<Concern> concerns = ofBases(trace);
    concerns.add(concern);
    return concerns;
  }

  private static Set<Concern> ofBases(Trace trace) {
    var concerns = EnumSet.noneOf(Concern.class);
    trace
        .details()
        .all(Basis.DETAIL)
        .map(Basis::valueOf)
        .map(Concern::of)
        .forEach(concerns::addAll);
    return concerns;
  }

  private static Set<Concern> of(Basis basis) {
    return switch (basis) {
      case CONTACT_LIST, EXCLUSION -> Set.of(ADVERTISERS);
      case LOOKALIKE -> Set.of(LOOKALIKES);
      case RETARGETING, STORE_VISIT, CATALOG -> Set.of(RETARGETERS);
      case DATA_BROKER -> Set.of(BROKERS);
      case UNSTATED -> Set.of();
    };
  }

  /** What traces of one of the {@link #GLANCED} kinds are about. */
  static Optional<Concern> of(Kind kind, Origin origin) {
    return switch (kind) {
      case OFF_PLATFORM, CONVERSION ->
          Optional.of(Reports.isReport(kind, origin) ? COMPANIES : TRACKERS);
      case DEVICE -> Optional.of(DEVICES);
      case AD_IMPRESSION -> Optional.of(ADS);
      case SEARCH -> Optional.of(SEARCHES);
      case VIEW -> Optional.of(VIEWS);
      case LISTEN -> Optional.of(PLAYS);
      case PLACE -> Optional.of(PLACES);
      default -> Optional.empty();
    };
  }
}
