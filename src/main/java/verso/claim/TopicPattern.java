package verso.claim;

/** What it can mean who a topic comes from (reference §6.1). */
public enum TopicPattern {
  /** The person said so, and they use it. */
  TOLD_AND_GUESSED,
  /** Concluded, it seems, from what was done: the trail is there. */
  WATCHED_AND_GUESSED,
  /** Nothing in the archives explains it. */
  GUESSED_ONLY,
  /** Someone else supplied it. */
  BROUGHT_ONLY,
  /** It shows clearly, yet no platform lists it. */
  WATCHED_NOT_GUESSED,
  /** The person unticked it, and it is listed nevertheless. */
  TOLD_OTHERWISE
}
