package verso.interest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;
import verso.trace.Trace;

/**
 * Files traces: which words of a record say what it is about depends on what it is a record of.
 * Messages and documents are never filed: they are about the people in them.
 */
public final class TraceTopics {
  /** Categories that name a sort of record, not a subject. */
  private static final Set<String> PLAIN =
      Table.rows(TraceTopics.class, "plain-categories.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private final Classifier classifier;

  public TraceTopics(Classifier classifier) {
    this.classifier = classifier;
  }

  /** The topic of a trace, empty when its words name none. */
  public Optional<Classification> of(Trace trace) {
    return switch (trace.kind()) {
      case INTEREST -> labelled(trace, Input.LABEL);
      case SEGMENT -> labelled(trace, Input.SEGMENT);
      case ADVERTISER, AD_IMPRESSION, AD_ENGAGEMENT, OFF_PLATFORM, CONVERSION -> advertiser(trace);
      case FOLLOW, REACTION, SAVE, LISTEN, APP -> made(trace, Input.NAME);
      case VIEW, PURCHASE -> made(trace, Input.TITLE);
      case SEARCH -> classifier.classify(trace.subject(), Input.QUERY);
      default -> Optional.empty();
    };
  }

  private Optional<Classification> labelled(Trace trace, Input input) {
    return classifier.classify(trace.subject(), input).or(() -> category(trace));
  }

  /** Whose ad, list or event it is; the title of an ad says less. */
  private Optional<Classification> advertiser(Trace trace) {
    String name = trace.details().first("advertiser").orElse(trace.subject());
    return classifier
        .classify(name, Input.NAME)
        .or(() -> trace.details().first("handle").flatMap(h -> classifier.classify(h, Input.NAME)))
        .or(() -> category(trace))
        .or(() -> classifier.classify(trace.subject(), Input.TITLE));
  }

  /** A thing that somebody made: known by its own name, else by its maker's. */
  private Optional<Classification> made(Trace trace, Input input) {
    Optional<Classification> own = classifier.classify(trace.subject(), input);
    return own.isPresent() ? own : maker(trace).or(() -> category(trace));
  }

  private Optional<Classification> maker(Trace trace) {
    return Makers.named(trace).flatMap(name -> classifier.classify(name, Input.NAME));
  }

  /**
   * Who or what a trace's subject comes from: the series of an episode, a channel, author or
   * artist, the account whose post it was, or the web site of a page.
   */
  public static Optional<String> makerOf(Trace trace) {
    return Makers.of(trace);
  }

  /** What the platform itself files it under. */
  private Optional<Classification> category(Trace trace) {
    return trace
        .details()
        .first("category")
        .filter(category -> !PLAIN.contains(category.toLowerCase(Locale.ROOT)))
        .flatMap(category -> classifier.classify(category, Input.LABEL));
  }
}
