package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.index.StoredTrace;
import verso.interest.Label;
import verso.table.Table;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Trace;

/** Follows the trail of each criterion of an ad back to traces that are consistent with it. */
final class Trails {
  private static final Set<Kind> WORDS =
      EnumSet.of(Kind.SEARCH, Kind.POST, Kind.COMMENT, Kind.REACTION, Kind.SAVE);

  private static final Set<Kind> LIKINGS =
      EnumSet.of(Kind.FOLLOW, Kind.REACTION, Kind.SAVE, Kind.SEARCH, Kind.LISTEN, Kind.VIEW);

  private static final Set<Kind> PLACES =
      EnumSet.of(Kind.PLACE, Kind.PROFILE, Kind.DEMOGRAPHIC, Kind.LOGIN);

  private static final Set<Kind> FIELDS = EnumSet.of(Kind.PROFILE, Kind.DEMOGRAPHIC);

  private static final Set<Kind> REPORTS = EnumSet.of(Kind.OFF_PLATFORM, Kind.CONVERSION);

  private static final Set<Basis> LISTS =
      EnumSet.of(Basis.CONTACT_LIST, Basis.DATA_BROKER, Basis.EXCLUSION, Basis.CATALOG);

  private static final Set<String> CONTACT_FIELDS =
      Table.rows(Trails.class, "contact-fields.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /** {@code INSTALL-com.example.app-ANDROID}, {@code Install Example App IOS 14 Day}. */
  private static final Pattern APP =
      Pattern.compile("(?i)(?:[A-Z_]+[- ])?(.+?)[- ](?:ANDROID|IOS)(?: (?:All|\\d+ Days?))?");

  private final TraceFinder finder;
  private final AdLog log;
  private final StoredTrace ad;
  private final String advertiser;
  private final Attributes attributes;

  Trails(TraceFinder finder, AdLog log, StoredTrace ad, Attributes attributes) {
    this.finder = finder;
    this.log = log;
    this.ad = ad;
    this.advertiser = log.key(ad.trace());
    this.attributes = attributes;
  }

  /** What is consistent with a criterion; empty when nothing was found. */
  List<AdExplanation.Found> of(Ad.Criterion criterion) throws IOException {
    Trail trail = TargetingType.of(criterion.type()).trail();
    String value = criterion.value();
    return switch (trail) {
      case WORDS -> found(finder.withWords(value, WORDS), trail);
      case INTEREST -> interest(value);
      case PLACE -> found(finder.withWords(place(value), PLACES), trail);
      case LIST, CONTACT -> list();
      case ACTIVITY -> reports();
      case APP -> app(value);
      case FOLLOW -> found(follow(value), trail);
      case SIMILAR -> found(stated(EnumSet.of(Basis.LOOKALIKE)), trail);
      case ENGAGEMENT -> found(finder.all(EnumSet.of(Kind.AD_ENGAGEMENT), this::isItsOther), trail);
      case AGE, GENDER, LANGUAGE -> found(attribute(trail, value), trail);
      case DEVICE -> found(finder.withWords(value, EnumSet.of(Kind.DEVICE, Kind.LOGIN)), trail);
      case NONE -> List.of();
    };
  }

  /** What ties the advertiser to the person, whatever the criteria say. */
  List<AdExplanation.Found> dealings() throws IOException {
    return Stream.concat(
            found(finder.all(EnumSet.of(Kind.ADVERTISER), this::isItsOther), Trail.LIST).stream(),
            reports().stream())
        .toList();
  }

  private static List<AdExplanation.Found> found(List<StoredTrace> traces, Trail trail) {
    return traces.stream().map(stored -> new AdExplanation.Found(stored, trail)).toList();
  }

  private boolean isItsOther(StoredTrace stored) {
    return !advertiser.isEmpty()
        && !stored.id().equals(ad.id())
        && log.key(stored.trace()).equals(advertiser);
  }

  private List<AdExplanation.Found> interest(String value) throws IOException {
    String key = Label.key(value);
    List<StoredTrace> listed =
        finder.with(
            value,
            EnumSet.of(Kind.INTEREST, Kind.SEGMENT),
            stored -> Label.key(stored.trace().subject()).equals(key));
    return Stream.concat(
            found(listed, Trail.INTEREST).stream(),
            found(finder.withWords(value, LIKINGS), Trail.WORDS).stream())
        .limit(TraceFinder.MOST)
        .toList();
  }

  /** {@code Portland} for {@code Portland OR, US}: the part that records of places share. */
  private static String place(String value) {
    return value.split(",")[0].replaceFirst("\\s+[A-Z]{2}$", "");
  }

  /** The record of the list, and what the person could be matched by. */
  private List<AdExplanation.Found> list() throws IOException {
    var all = new ArrayList<>(found(stated(LISTS), Trail.LIST));
    all.addAll(
        found(
            finder.all(EnumSet.of(Kind.PROFILE), stored -> isOwnContact(stored.trace())),
            Trail.CONTACT));
    return all;
  }

  private static boolean isOwnContact(Trace trace) {
    return trace.details().first("field").filter(CONTACT_FIELDS::contains).isPresent();
  }

  private List<StoredTrace> stated(Set<Basis> bases) throws IOException {
    return finder.all(
        EnumSet.of(Kind.ADVERTISER),
        stored ->
            isItsOther(stored)
                && stored
                    .trace()
                    .details()
                    .all(Basis.DETAIL)
                    .anyMatch(basis -> bases.contains(Basis.valueOf(basis))));
  }

  private List<AdExplanation.Found> reports() throws IOException {
    return found(
        finder.all(REPORTS, stored -> Reports.isReport(stored.trace()) && isItsOther(stored)),
        Trail.ACTIVITY);
  }

  private List<AdExplanation.Found> app(String value) throws IOException {
    Matcher named = APP.matcher(value);
    String app = named.matches() ? named.group(1) : "";
    var all = new ArrayList<>(reports());
    all.addAll(
        found(
            finder.withWords(app, EnumSet.of(Kind.APP, Kind.OFF_PLATFORM, Kind.CONVERSION)),
            Trail.APP));
    return all.stream().distinct().limit(TraceFinder.MOST).toList();
  }

  /** A follow of the account itself, not of one that mentions it. */
  private List<StoredTrace> follow(String handle) throws IOException {
    String key = Label.normalized(handle).replace(" ", "");
    return finder.with(
        handle,
        EnumSet.of(Kind.FOLLOW),
        stored ->
            Stream.concat(
                    Stream.of(stored.trace().subject()), stored.trace().details().all("handle"))
                .map(name -> Label.normalized(name).replace(" ", ""))
                .anyMatch(key::equals));
  }

  private List<StoredTrace> attribute(Trail trail, String value) throws IOException {
    return finder.all(FIELDS, stored -> attributes.agree(stored.trace(), trail, value));
  }
}
