package verso.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How fast what is known about a person stops being true (the reference's §6.3). */
public enum HalfLife {
  DEMOGRAPHICS(1826),
  AFFINITY(365),
  IN_MARKET(30),
  LIFE_EVENT(180),
  HOME(730),
  VISITED_PLACE(90),
  DEVICE(365),
  BEHAVIOUR(180),
  RETARGETING(30);

  private static final int STALE_AFTER = 3;

  private final Duration length;

  HalfLife(int days) {
    this.length = Duration.ofDays(days);
  }

  /** How long what is said of that side of the person stays true. */
  public static HalfLife of(Facet facet) {
    return switch (facet) {
      case DEMOGRAPHICS, SOCIAL_CONTEXT -> DEMOGRAPHICS;
      case PURCHASE_INTENT -> IN_MARKET;
      case LIFE_EVENTS -> LIFE_EVENT;
      case PLACES -> VISITED_PLACE;
      case DEVICES -> DEVICE;
      case BEHAVIOURS, PREDICTIONS, HABIT, DIVERSITY, PREDICTION, REACTIONS -> BEHAVIOUR;
      case RETARGETING, OFF_PLATFORM -> RETARGETING;
      case INTERESTS, LOOKALIKES, ADVERTISER_LISTS, SENSITIVE, PERSUASION, COVERAGE -> AFFINITY;
    };
  }

  /** r = 2^(−age / half-life); {@link Fits#UNDATED} without a date, 1 for the future. */
  public double recency(Optional<Instant> lastSeen, Instant now) {
    if (lastSeen.isEmpty()) {
      return Fits.UNDATED;
    }
    double age = Math.max(0, Duration.between(lastSeen.get(), now).toSeconds());
    return Math.pow(2, -age / length.toSeconds());
  }

  /** Whether the last trace is older than three half-lives. */
  public boolean isStale(Optional<Instant> lastSeen, Instant now) {
    return lastSeen.isPresent()
        && Duration.between(lastSeen.get(), now).compareTo(length.multipliedBy(STALE_AFTER)) > 0;
  }
}
