package verso.samples;

import java.time.Instant;

/**
 * How Camille and the world around them speak on one platform: mostly one language, sometimes the
 * other, and about what occupies Camille at that moment.
 */
final class Voice {
  private final Life life;
  private final Dice dice;
  private final Phrases french = Phrases.of("fr");
  private final Phrases english = Phrases.of("en");
  private final double shareOfFrench;

  Voice(Life life, Dice dice, double shareOfFrench) {
    this.life = life;
    this.dice = dice;
    this.shareOfFrench = shareOfFrench;
  }

  /** Something of a kind, such as {@code search}, about an interest of that moment. */
  String say(String kind, Instant moment) {
    return say(kind, life.interestAt(moment, dice).id());
  }

  /** Something of a kind about a topic. */
  String say(String kind, String topic) {
    return language().say(kind, topic, dice);
  }

  /** French or English, as chance has it; for things that go together. */
  Phrases language() {
    return dice.chance(shareOfFrench) ? french : english;
  }

  /** The account of a creator, as an Instagram name. */
  String creator(Instant moment) {
    return GoogleRecords.slug(say("channel", moment)).replace('-', '_');
  }
}
