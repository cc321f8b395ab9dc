package verso.habit.guess;

import verso.claim.Sentence;

/** What to know before believing how predictable somebody is. */
final class PredictionCaveats {
  /** Tested on what is over; archives hold a part; no platform's model; records hang together. */
  static final Sentence[] ALL = {
    Sentence.of("caveat.prediction.over"),
    Sentence.of("caveat.prediction.part"),
    Sentence.of("caveat.prediction.noModel"),
    Sentence.of("caveat.prediction.runs")
  };

  /** A bound, and only of methods that look at nothing but the order. */
  static final Sentence[] OF_BOUNDS = {
    Sentence.of("caveat.prediction.bound"),
    Sentence.of("caveat.prediction.part"),
    Sentence.of("caveat.prediction.noModel")
  };

  private PredictionCaveats() {}
}
