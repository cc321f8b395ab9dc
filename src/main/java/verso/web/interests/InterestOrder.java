package verso.web.interests;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Fits;
import verso.interest.Label;
import verso.web.interests.InterestShelf.Listed;

/** By what the table of interests is sorted. */
public enum InterestOrder {
  LABEL(false),
  TOPIC(false),
  PLATFORMS(true),
  SUPPORT(true),
  FITS(true),
  SEEN(true);

  private final boolean isDownFirst;

  InterestOrder(boolean isDownFirst) {
    this.isDownFirst = isDownFirst;
  }

  /** Whether the greatest come first unless somebody turns it round. */
  boolean isDownFirst() {
    return isDownFirst;
  }

  /** As it stands in an address. */
  String term() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<InterestOrder> of(String term) {
    return Stream.of(values()).filter(one -> one.term().equals(term)).findFirst();
  }

  /** The order; what lacks that by which it is sorted comes last in both directions. */
  Comparator<Listed> comparator(boolean isDown, Locale language) {
    Comparator<Listed> order =
        switch (this) {
          case LABEL -> turned(Comparator.comparing(one -> key(one)), isDown);
          case TOPIC ->
              Comparator.comparing((Listed one) -> one.path().isEmpty())
                  .thenComparing(turned(Comparator.comparing(o -> topic(o, language)), isDown));
          case PLATFORMS -> turned(Comparator.comparing(one -> one.platforms().size()), isDown);
          case SUPPORT -> turned(Comparator.comparing(Listed::support), isDown);
          case FITS ->
              Comparator.comparing((Listed one) -> one.claim().fits().isEmpty())
                  .thenComparing(turned(Comparator.comparing(InterestOrder::score), isDown));
          case SEEN ->
              Comparator.comparing((Listed one) -> one.period().last().isEmpty())
                  .thenComparing(turned(Comparator.comparing(InterestOrder::last), isDown));
        };
    return order.thenComparing(Listed::number);
  }

  private static Comparator<Listed> turned(Comparator<Listed> order, boolean isDown) {
    return isDown ? order.reversed() : order;
  }

  private static String key(Listed listed) {
    return Label.key(listed.interest().label());
  }

  private static String topic(Listed listed, Locale language) {
    var names = new StringBuilder();
    listed.path().forEach(step -> names.append(Label.key(step.name(language))).append('\n'));
    return names.toString();
  }

  private static double score(Listed listed) {
    return listed.claim().fits().map(Fits::score).orElse(0.0);
  }

  private static Instant last(Listed listed) {
    return listed.period().last().orElse(Instant.MIN);
  }
}
