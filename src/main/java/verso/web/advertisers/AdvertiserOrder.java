package verso.web.advertisers;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import verso.claim.Period;
import verso.web.advertisers.AdvertiserShelf.Listed;

/** By what the table of advertisers is sorted. */
public enum AdvertiserOrder {
  NAME(false, false),
  SHOWN(true, true),
  ACTED(true, true),
  EVENTS(true, true),
  FIRST(false, false),
  LAST(true, false);

  private final boolean isDownFirst;
  private final boolean isNumber;

  AdvertiserOrder(boolean isDownFirst, boolean isNumber) {
    this.isDownFirst = isDownFirst;
    this.isNumber = isNumber;
  }

  /** Whether the greatest come first unless somebody turns it round. */
  boolean isDownFirst() {
    return isDownFirst;
  }

  /** Whether it is a count. */
  boolean isNumber() {
    return isNumber;
  }

  /** As it stands in an address. */
  String term() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<AdvertiserOrder> of(String term) {
    return Stream.of(values()).filter(one -> one.term().equals(term)).findFirst();
  }

  /** The order; what is undated comes last in both directions. */
  Comparator<Listed> comparator(boolean isDown) {
    Comparator<Listed> order =
        switch (this) {
          case NAME -> turned(Comparator.comparing(Listed::key), isDown);
          case SHOWN -> turned(count(one -> one.advertiser().impressions()), isDown);
          case ACTED -> turned(count(one -> one.advertiser().engagements()), isDown);
          case EVENTS -> turned(count(one -> one.advertiser().offPlatformEvents()), isDown);
          case FIRST -> dated(Period::first, isDown);
          case LAST -> dated(Period::last, isDown);
        };
    return order.thenComparing(Listed::number);
  }

  private static Comparator<Listed> count(Function<Listed, Long> count) {
    return Comparator.comparing(count);
  }

  private static Comparator<Listed> dated(
      Function<Period, Optional<Instant>> time, boolean isDown) {
    Comparator<Listed> byTime =
        Comparator.comparing(one -> time.apply(one.period()).orElse(Instant.EPOCH));
    return Comparator.comparing((Listed one) -> time.apply(one.period()).isEmpty())
        .thenComparing(turned(byTime, isDown));
  }

  private static Comparator<Listed> turned(Comparator<Listed> order, boolean isDown) {
    return isDown ? order.reversed() : order;
  }
}
