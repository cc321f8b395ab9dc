package verso.interest;

/** How a text came to its topic: the stages of the cascade, surest first. */
public enum Method {
  /** The text is a topic's own name, or a category the platform states. */
  KNOWN_LABEL(1.00),
  /** It contains the name of a brand, a team, an artist, a medium, an app, a place. */
  NAME(0.95),
  /** It contains a phrase of several words. */
  PHRASE(0.90),
  /** It contains single words: two or more of one topic, or one that says enough. */
  WORD(0.60),
  /** Most of a channel's texts are about it. */
  VOTE(0.90);

  private final double score;

  Method(double score) {
    this.score = score;
  }

  /** How sure a topic found this way is, 0 to 1; single words earn up to 0.80. */
  public double score() {
    return score;
  }
}
