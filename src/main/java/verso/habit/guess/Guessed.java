package verso.habit.guess;

/** What is guessed. */
enum Guessed {
  /** When something is opened next. */
  OPENING("opening"),
  /** The hour of the day of the next opening. */
  OPENING_HOUR("openingHour"),
  /** The topic of the next record. */
  TOPIC("topic"),
  /** The channel, artist or series of the next thing watched or listened to. */
  MAKER("maker"),
  /** Which platform is opened next. */
  PLATFORM("platform"),
  /** The next channel, artist or series on whichever platform. */
  ANY_MAKER("anyMaker"),
  /** What is coming up more or less often. */
  TREND("trend");

  private final String word;

  Guessed(String word) {
    this.word = word;
  }

  /** As tables call it. */
  String word() {
    return word;
  }

  /** Id of the figure about it. */
  String id() {
    return "prediction." + word;
  }
}
