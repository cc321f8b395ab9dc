package verso.cli;

/** What the exit status of a command says. */
final class ExitStatus {
  /** Done. */
  static final int DONE = 0;

  /** Done, with problems worth a look. */
  static final int WITH_PROBLEMS = 1;

  /** The command was not used as it can be used. */
  static final int WRONG_USE = 2;

  /** Nothing usable in what was given, or nothing found that was asked for by name. */
  static final int NOTHING_USABLE = 3;

  /** Cannot continue: store locked, disk full, a fault of ours. */
  static final int CANNOT_CONTINUE = 4;

  private ExitStatus() {}
}
