package verso.measure;

import verso.trace.Trace;

/** Measures traces. Thread-safe. */
public final class Measures {
  private static final WordCounter WORDS = new WordCounter();

  /** How long it lasted by the platform's own record, in seconds; -1 where it does not say. */
  public int seconds(Trace trace) {
    return Durations.of(trace).orElse(-1);
  }

  /** What is known of it, as bits of {@link Mark}. */
  public long marks(Trace trace) {
    return 0;
  }

  /** What was counted of the person's own words. */
  public long words(Trace trace) {
    return WORDS.of(OwnWords.of(trace)).packed();
  }
}
