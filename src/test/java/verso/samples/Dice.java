package verso.samples;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * Chance with a seed: the same throws on every machine. Only the generator's raw 64 bits are used,
 * since how the JDK makes numbers of a range out of them is not specified.
 */
final class Dice {
  private static final double UNIT = 0x1.0p-53;

  private final long seed;
  private final SplittableRandom random;

  Dice(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** Dice for one purpose: what others throw does not change what these show. */
  Dice forPurpose(String purpose) {
    return new Dice(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
  }

  long bits() {
    return random.nextLong();
  }

  /** A number from 0 to the one below the bound. */
  int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  /** A number from the one to the other, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean chance(double probability) {
    return fraction() < probability;
  }

  double fraction() {
    return (bits() >>> 11) * UNIT;
  }

  /** A rank below the bound, where rank r is about 1/(r+1) as frequent as rank 0: Zipf's law. */
  int rankBelow(int bound) {
    return (int) (StrictMath.exp(fraction() * StrictMath.log(bound + 1.0)) - 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of the choices, each as likely as its weight says; the weights must not all be 0. */
  <T> T oneOf(List<T> choices, ToIntFunction<T> weight) {
    int all = 0;
    for (T choice : choices) {
      all += weight.applyAsInt(choice);
    }
    int left = below(all);
    for (T choice : choices) {
      left -= weight.applyAsInt(choice);
      if (left < 0) {
        return choice;
      }
    }
    throw new IllegalArgumentException("weights that are all 0");
  }

  /** So many characters of an alphabet. */
  String characters(String alphabet, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(below(alphabet.length())));
    }
    return text.toString();
  }

  /** Digits of an identifier, the first of them not 0. */
  String digits(int length) {
    return between(1, 9) + characters("0123456789", length - 1);
  }
}
