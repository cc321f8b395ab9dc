package verso.persona;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * One company's ads and what the person had to do with it before: how many of its ads came within
 * {@link #WINDOW} after such an event, and how many would have if the ads of each platform had been
 * dealt out over their times at random.
 *
 * <p>lift = observed ÷ mean of {@link #SHUFFLES} shuffles. A shuffle keeps the events and the times
 * at which a platform showed any ad, and gives them to the advertisers anew; so neither a busy week
 * nor the short reach of an ad log makes a lift. How many ads of a company then fall into its
 * windows is drawn as from an urn of all the platform's ad times, without putting back, which is
 * the same as shuffling them all. The seed is fixed, so the result is too.
 */
final class Followed {
  /** An ad within this long after an event follows it (the reference's §5.8). */
  static final Duration WINDOW = Duration.ofDays(14);

  /** Below so many matches a lift means nothing. */
  static final int FEWEST = 3;

  static final int SHUFFLES = 200;

  private static final long SEED = 20_260_101L;

  private final Map<String, Times> ads;
  private final Times events = new Times();

  /** For the ads of a company by platform. */
  Followed(Map<String, Times> ads) {
    this.ads = ads;
  }

  /**
   * What chance would give.
   *
   * @param mean of matches over the shuffles
   * @param atLeast in how many shuffles there were as many matches as observed, or more
   */
  record Chance(double mean, int atLeast) {}

  /** What the person had to do with it. */
  Times events() {
    return events;
  }

  int adCount() {
    return ads.values().stream().mapToInt(Times::size).sum();
  }

  /** Whether an ad at that time came soon after an event. */
  boolean isAfterEvent(long adMillis) {
    return events.between(adMillis - WINDOW.toMillis() - 1, adMillis - 1) > 0;
  }

  /** Whether an ad of the company came soon after an event at that time. */
  boolean isBeforeAd(long eventMillis) {
    return ads.values().stream()
        .anyMatch(times -> times.between(eventMillis, eventMillis + WINDOW.toMillis()) > 0);
  }

  /**
   * On how many occasions its ads followed: events whose windows touch are one occasion. A single
   * one looks the same as a campaign that happened to run at the time.
   */
  int occasions() {
    int occasions = 0;
    for (int first = 0, next = 1; first < events.size(); first = next++) {
      while (next < events.size() && events.at(next) - events.at(next - 1) <= WINDOW.toMillis()) {
        next++;
      }
      long from = events.at(first);
      long to = events.at(next - 1) + WINDOW.toMillis();
      boolean isFollowed = ads.values().stream().anyMatch(times -> times.between(from, to) > 0);
      occasions += isFollowed ? 1 : 0;
    }
    return occasions;
  }

  /** How many of its ads came soon after an event. */
  int observed() {
    return ads.values().stream().mapToInt(this::inWindows).sum();
  }

  private int inWindows(Times adTimes) {
    int count = 0;
    long end = Long.MIN_VALUE;
    for (int i = 0; i < events.size(); i++) {
      // Windows overlap; what lies in two of them counts once.
      long start = Math.max(events.at(i), end);
      end = events.at(i) + WINDOW.toMillis();
      count += adTimes.between(start, end);
    }
    return count;
  }

  /**
   * How many are to be expected by chance, from the shuffles.
   *
   * @param allAds the times of all ads by platform
   * @param key what chooses the random numbers: the same for the same company
   */
  Chance chance(Map<String, Times> allAds, String key) {
    var random = new SplittableRandom(SEED ^ key.hashCode());
    var hits = new long[SHUFFLES];
    for (Map.Entry<String, Times> own : ads.entrySet()) {
      Times all = allAds.get(own.getKey());
      int inWindows = inWindows(all);
      for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
        hits[shuffle] += drawn(all.size(), inWindows, own.getValue().size(), random);
      }
    }
    int observed = observed();
    double mean = LongStream.of(hits).average().orElse(0);
    return new Chance(mean, (int) LongStream.of(hits).filter(h -> h >= observed).count());
  }

  /**
   * How likely chance makes so many matches or more, computed rather than drawn: of each platform's
   * times as many are drawn as the company has ads.
   *
   * @param urn for as many times as any platform has
   */
  double likelihood(Map<String, Times> allAds, Hypergeometric urn) {
    double[] matches = {1};
    for (Map.Entry<String, Times> own : ads.entrySet()) {
      Times all = allAds.get(own.getKey());
      matches = sum(matches, urn.probabilities(all.size(), inWindows(all), own.getValue().size()));
    }
    return Math.min(1, DoubleStream.of(matches).skip(observed()).sum());
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = new double[one.length + other.length - 1];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < other.length; j++) {
        sum[i + j] += one[i] * other[j];
      }
    }
    return sum;
  }

  /**
   * What comes of moving the ads of the company by 30 to 90 days, forth or back (the reference's
   * §5.8), within the time over which the platform shows any: what leaves it at one end comes in at
   * the other, since no log reaches further.
   */
  Chance moved(Map<String, Times> allAds, String key) {
    var hits = new long[SHUFFLES];
    for (Map.Entry<String, Times> own : ads.entrySet()) {
      var moves = new Moves(allAds.get(own.getKey()), SEED ^ key.hashCode());
      for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
        hits[shuffle] += moves.next(own.getValue(), this::isAfterEvent);
      }
    }
    int observed = observed();
    double mean = LongStream.of(hits).average().orElse(0);
    return new Chance(mean, (int) LongStream.of(hits).filter(h -> h >= observed).count());
  }

  /** How many of the marked are among those drawn; which of the two sets is drawn is all one. */
  private static int drawn(int all, int marked, int draws, SplittableRandom random) {
    int left = Math.max(marked, draws);
    int hits = 0;
    for (int i = 0; i < Math.min(marked, draws); i++) {
      if (random.nextInt(all - i) < left) {
        hits++;
        left--;
      }
    }
    return hits;
  }

  /**
   * The lift; where no shuffle made a single match, what one match in all of them would have given,
   * which is less than it is.
   */
  static double lift(int observed, double expected) {
    return observed / Math.max(expected, 1.0 / SHUFFLES);
  }
}
