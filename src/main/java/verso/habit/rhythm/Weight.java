package verso.habit.rhythm;

/** What shares of time are shares of. */
enum Weight {
  /** Stated lengths. */
  MINUTES,
  /** How many things happened. */
  EVENTS;

  /** Minutes would leave out too much where fewer events than this say how long they lasted. */
  private static final double MOSTLY = 0.9;

  /** Minutes where nearly all events state them, else events: never a mixture of both. */
  static Weight of(long events, long stated) {
    return stated > 0 && stated >= MOSTLY * events ? MINUTES : EVENTS;
  }
}
