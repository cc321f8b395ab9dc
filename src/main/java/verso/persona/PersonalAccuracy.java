package verso.persona;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a platform was right about the person, by the person's own verdicts.
 *
 * @param right claims judged right
 * @param judged claims judged right, wrong or right once
 */
record PersonalAccuracy(int right, int judged) {

  /** Of every platform that holds a judged claim. */
  static Map<String, PersonalAccuracy> of(Verdicts verdicts, Collection<Claim> claims) {
    var byPlatform = new TreeMap<String, PersonalAccuracy>();
    for (Claim claim : claims) {
      verdicts
          .of(claim.id())
          .filter(verdict -> verdict != Verdicts.Verdict.UNSAID)
          .map(verdict -> new PersonalAccuracy(verdict == Verdicts.Verdict.RIGHT ? 1 : 0, 1))
          .ifPresent(one ->
              claim
                  .platforms()
                  .forEach(platform -> byPlatform.merge(platform, one, PersonalAccuracy::and)));
    }
    return byPlatform;
  }

  private PersonalAccuracy and(PersonalAccuracy other) {
    return new PersonalAccuracy(right + other.right, judged + other.judged);
  }
}
