package verso.persona;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * All ads of the archives, each counted once, with the names of their advertisers reconciled. An ad
 * that was shown and acted upon is one ad, whichever of the two lists it stands in. Holds names,
 * and eight bytes for each ad that was acted upon.
 */
final class AdLog {
  private static final Shared<AdLog> ADS_OF_ALL = inquiry -> AdLog.of(inquiry.traces());

  private static final TraceQuery NAMING =
      TraceQuery.ofKinds(
          Kind.AD_IMPRESSION,
          Kind.AD_ENGAGEMENT,
          Kind.ADVERTISER,
          Kind.OFF_PLATFORM,
          Kind.CONVERSION);

  /** A user name of a maker and what it makes: {@code acme.bikes}. */
  private static final Pattern DOTTED = Pattern.compile("([a-z0-9]{6,})\\.[a-z0-9_]+");

  private static final TraceQuery ADS = TraceQuery.ofKinds(Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT);

  private final Traces traces;
  private final AdvertiserNames names = new AdvertiserNames();
  private final Set<Long> actedUpon = new HashSet<>();

  /** Keys of all that are named as what they are, not by the title of an ad. */
  private final Set<String> known = new HashSet<>();

  private final Set<String> dotted = new TreeSet<>();
  private final AdTitles titles = new AdTitles(name -> known.contains(names.key(name)));

  private AdLog(Traces traces) {
    this.traces = traces;
  }

  /** The ads of an inquiry, read once. */
  static AdLog in(Inquiry inquiry) throws IOException {
    return inquiry.once(ADS_OF_ALL);
  }

  /** Reads names first: a list seen before the ad that ties its handle to a name must find it. */
  static AdLog of(Traces traces) throws IOException {
    var log = new AdLog(traces);
    traces.each(NAMING, log::learn);
    log.joinUserNames();
    return log;
  }

  private void learn(StoredTrace stored) {
    Trace trace = stored.trace();
    Optional<String> stated = trace.details().first("advertiser");
    Optional<String> handle = trace.details().first("handle");
    if (stated.isPresent() || !isAd(trace.kind())) {
      String name = stated.orElse(trace.subject());
      known.add(names.key(name));
      handle.ifPresent(of -> names.learn(name, of));
      takeUserName(name);
    } else if (!isTitle(trace)) {
      handle.ifPresent(of -> names.learn(trace.subject(), of));
      takeUserName(trace.subject());
    }
    if (trace.kind() == Kind.AD_ENGAGEMENT) {
      AdIdentity.of(trace).ifPresent(actedUpon::add);
    }
  }

  private void takeUserName(String name) {
    if (DOTTED.matcher(name).matches()) {
      dotted.add(name);
    }
  }

  /** {@code acme.bikes} is of the party called {@code Acme}, where there is one. */
  private void joinUserNames() {
    Set<String> keys = known.stream().map(names::root).collect(Collectors.toSet());
    for (String userName : dotted) {
      Matcher parts = DOTTED.matcher(userName);
      if (parts.matches() && keys.contains(names.key(parts.group(1)))) {
        names.learn(parts.group(1), userName);
      }
    }
    // What was learned on the way may have joined keys since.
    keys = known.stream().map(names::root).collect(Collectors.toSet());
    known.clear();
    known.addAll(keys);
    known.remove("");
  }

  private static boolean isAd(Kind kind) {
    return kind == Kind.AD_IMPRESSION || kind == Kind.AD_ENGAGEMENT;
  }

  private static boolean isTitle(Trace trace) {
    return trace.details().first("adTitle").isPresent();
  }

  /** What all names of the party a record names have in common; empty when it names nobody. */
  String key(Trace trace) {
    return names.key(name(trace));
  }

  /** The same for a name alone. */
  String key(String name) {
    return names.key(name);
  }

  /** Whose ad, list or report it is; empty where the export only gives an ad's title or number. */
  String name(Trace trace) {
    Optional<String> stated = trace.details().first("advertiser");
    if (stated.isPresent()) {
      return stated.get();
    }
    String subject = trace.subject();
    if (!isAd(trace.kind()) || known.contains(names.key(subject))) {
      return isTitle(trace) ? "" : subject;
    }
    return titles.advertiser(subject).orElse(isTitle(trace) ? "" : subject);
  }

  /** Hands over every record of an ad; holds one at a time. */
  void each(Consumer<Ad> consumer) throws IOException {
    var counted = new HashSet<Long>();
    traces.each(
        ADS,
        stored -> {
          String name = name(stored.trace());
          consumer.accept(new Ad(stored, name, names.key(name), count(stored.trace(), counted)));
        });
  }

  private Ad.Count count(Trace trace, Set<Long> counted) {
    var identity = AdIdentity.of(trace);
    if (trace.kind() == Kind.AD_IMPRESSION) {
      return identity.filter(actedUpon::contains).isPresent() ? Ad.Count.REPEAT : Ad.Count.SHOWN;
    }
    if (identity.isEmpty()) {
      return Ad.Count.ACTED_UPON;
    }
    return counted.add(identity.get()) ? Ad.Count.SHOWN_AND_ACTED_UPON : Ad.Count.REPEAT;
  }
}
