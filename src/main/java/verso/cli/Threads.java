package verso.cli;

/** How many threads work where. */
final class Threads {
  private Threads() {}

  /** As many index as there are cores: reading waits for them, not they for it. */
  static int indexing() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
