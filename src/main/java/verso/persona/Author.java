package verso.persona;

/** Who made a statement about the person, or supplied what it rests on (the reference's §1.1). */
public enum Author {
  /** The platform, from what it logged or concluded. */
  PLATFORM,
  /** An advertiser: its list, its site, its app. */
  ADVERTISER,
  /** A company that trades in data about people. */
  BROKER,
  /** The person, by what they did or said. */
  USER
}
