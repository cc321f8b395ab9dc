package verso.index;

/** What a {@link TraceQuery} narrows by, each apart from the others. */
enum Dimension {
  PLATFORM,
  KIND,
  ORIGIN,
  TOPIC,
  ADVERTISER,
  TIME
}
