package verso.persona;

import java.util.List;

/**
 * How one type of criterion was used in the ads of an advertiser, or in all.
 *
 * @param type as the platform writes it
 * @param ads that used it
 * @param values how many different ones; the platform may give none
 * @param mostFrequent the values used most
 */
public record CriterionUse(String type, long ads, long values, List<Value> mostFrequent) {

  /**
   * One value of a criterion.
   *
   * @param value as most records write it
   * @param ads that used it
   */
  public record Value(String value, long ads) {}

  public CriterionUse {
    mostFrequent = List.copyOf(mostFrequent);
  }

  /** How invasive the mechanism is, 1 the most (lists), 8 the least known of. */
  public int invasiveness() {
    return TargetingType.of(type).invasiveness();
  }

  /** Whether the person cannot see what put them there. */
  public boolean isOpaque() {
    return TargetingType.of(type).isOpaque();
  }

  /** Key of its explanation in the messages, after {@code targeting.}. */
  public String meaning() {
    return TargetingType.of(type).meaning();
  }
}
