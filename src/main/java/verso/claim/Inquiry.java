package verso.claim;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import verso.index.Scope;
import verso.index.Traces;
import verso.interest.Classifier;
import verso.interest.IntentCues;
import verso.interest.SensitiveCategory;
import verso.interest.SensitiveTagger;
import verso.interest.Sensitivity;
import verso.interest.Tables;

/**
 * What an analyzer works on. Keeps what several analyzers need, so that each persona is made by few
 * looks at the index.
 */
public final class Inquiry {
  private final Traces traces;
  private final Instant now;
  private final EvidenceDepth depth;
  private final Supplier<Classifier> classifier;
  private final SensitiveTagger tagger = SensitiveTagger.bundled();
  private final TraceIds ids;
  private final Optional<Region> region;
  private final ZoneId zone;
  private final Map<Shared<?>, Once> computed = new ConcurrentHashMap<>();

  /**
   * An inquiry with the topics that come with Verso.
   *
   * @param traces the index, in one consistent state
   * @param now when the persona is made; ages are counted back from here
   * @param depth how much evidence to keep for each claim
   */
  public Inquiry(Traces traces, Instant now, EvidenceDepth depth) {
    this(traces, now, depth, Classifier::standard);
  }

  /**
   * An inquiry with topics of one's own.
   *
   * @param classifier asked only when something is to be filed
   */
  public Inquiry(Traces traces, Instant now, EvidenceDepth depth, Supplier<Classifier> classifier) {
    this(traces, now, depth, classifier, Optional.empty(), ZoneOffset.UTC);
  }

  private Inquiry(
      Traces traces,
      Instant now,
      EvidenceDepth depth,
      Supplier<Classifier> classifier,
      Optional<Region> region,
      ZoneId zone) {
    this.region = region;
    this.zone = zone;
    this.traces = traces;
    this.now = now;
    this.depth = depth;
    this.classifier = classifier;
    this.ids = new TraceIds(traces);
  }

  /** The same inquiry about a person of that region, if one is given. */
  public Inquiry in(Optional<Region> where) {
    return new Inquiry(traces, now, depth, classifier, where, zone);
  }

  /** The same inquiry on a machine whose clock is of that zone. */
  public Inquiry at(ZoneId machine) {
    return new Inquiry(traces, now, depth, classifier, region, machine);
  }

  /** The same inquiry about a part of the index. */
  public Inquiry within(Scope scope) throws IOException {
    return new Inquiry(traces.within(scope), now, depth, classifier, region, zone);
  }

  /** The region the person named; empty when it is to be found out. */
  public Optional<Region> region() {
    return region;
  }

  /** The zone of the machine's clock, for want of the person's own; UTC unless it was told. */
  public ZoneId zone() {
    return zone;
  }

  /** The index, in one consistent state. */
  public Traces traces() {
    return traces;
  }

  /** When the persona is made; ages are counted back from here. */
  public Instant now() {
    return now;
  }

  /** How much evidence to keep for each claim. */
  public EvidenceDepth depth() {
    return depth;
  }

  /** What files labels and texts under topics. */
  public Classifier classifier() {
    return classifier.get();
  }

  /** What finds the wish to buy in searches. */
  public IntentCues intentCues() {
    return IntentCues.of(classifier(), Tables.BUNDLED);
  }

  /** What a text can be read as touching on. */
  public List<SensitiveCategory> sensitive(String text) {
    return tagger.of(text).stream().map(Sensitivity::category).toList();
  }

  /** Names the traces that were only glanced at. */
  public TraceIds ids() {
    return ids;
  }

  /** A value that is computed by whoever asks first, while others wait for it. */
  private static final class Once {
    private Optional<Object> value = Optional.empty();

    synchronized Object of(Shared<?> what, Inquiry inquiry) throws IOException {
      if (value.isEmpty()) {
        value = Optional.of(what.of(inquiry));
      }
      return value.get();
    }
  }

  /** What is shared, computed at the first call; different things by different threads at once. */
  @SuppressWarnings("unchecked") // A key is only ever put with its own value.
  public <T> T once(Shared<T> what) throws IOException {
    return (T) computed.computeIfAbsent(what, w -> new Once()).of(what, this);
  }
}
