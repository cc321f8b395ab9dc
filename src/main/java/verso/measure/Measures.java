package verso.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Measures traces. Thread-safe. */
public final class Measures {
  /** What platforms put before people, and what people then did with it. */
  private static final Set<Kind> TITLED = EnumSet.of(Kind.VIEW, Kind.REACTION, Kind.SAVE);

  private static final WordCounter WORDS = new WordCounter();

  /** How long it lasted by the platform's own record, in seconds; -1 where it does not say. */
  public int seconds(Trace trace) {
    return Durations.of(trace).orElse(-1);
  }

  /**
   * What is known of it, as bits of {@link Mark}.
   *
   * @param topics ids of the topics it is filed under, the broadest first; empty for none
   */
  public long marks(Trace trace, List<String> topics) {
    long marks = StatedMarks.of(trace);
    if (isEpisode(trace)) {
      marks |= Mark.EPISODE.bit();
    } else if (TITLED.contains(trace.kind()) && BadNews.isIn(trace, topics)) {
      marks |= Mark.BAD_NEWS.bit();
    }
    return marks;
  }

  /** Platforms whose titles name a series say so in a detail of that name. */
  private static boolean isEpisode(Trace trace) {
    return trace.kind() == Kind.VIEW
        && trace.origin() != Origin.SHOWN
        && trace.details().first("series").isPresent();
  }

  /** What was counted of the person's own words. */
  public long words(Trace trace) {
    return WORDS.of(OwnWords.of(trace)).packed();
  }
}
