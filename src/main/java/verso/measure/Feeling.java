package verso.measure;

import java.util.Locale;

/** A family of words that carry feeling. Kept in stores by position: none is ever moved. */
public enum Feeling {
  JOY,
  SADNESS,
  ANGER,
  FEAR,
  DISGUST,
  AFFECTION,
  /** Strain and tiredness. */
  STRESS,
  CURIOSITY;

  /** As tables and stable names write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
