package verso.claim;

import java.util.Set;
import verso.trace.Origin;

/** Who made a statement about the person, or supplied what it rests on (the reference's §1.1). */
public enum Author {
  /** The platform, from what it logged or concluded. */
  PLATFORM,
  /** An advertiser: its list, its site, its app. */
  ADVERTISER,
  /** A company that trades in data about people. */
  BROKER,
  /** The person, by what they did or said. */
  USER,
  /** Verso, by a rule of its own from what the person did. */
  VERSO;

  /** Who makes a claim that records of these origins state. */
  public static Author of(Set<Origin> origins) {
    if (origins.contains(Origin.INFERRED)) {
      return PLATFORM;
    }
    if (origins.contains(Origin.SUPPLIED)) {
      return ADVERTISER;
    }
    return origins.contains(Origin.DECLARED) ? USER : PLATFORM;
  }
}
