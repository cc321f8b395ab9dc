package verso.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Measures traces. Thread-safe. */
public final class Measures {
  private static final TraceRules MARKS = TraceRules.in("marks.tsv");

  /** Before a mark in the table: what other rows would grant does not hold. */
  private static final char WITHOUT = '-';

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
    long marks = stated(trace);
    if (isEpisode(trace)) {
      marks |= Mark.EPISODE.bit();
    } else if (TITLED.contains(trace.kind()) && BadNews.isIn(trace, topics)) {
      marks |= Mark.BAD_NEWS.bit();
    }
    return marks;
  }

  private static long stated(Trace trace) {
    long marks = 0;
    long without = 0;
    for (TraceRules.Rule rule : MARKS.of(trace)) {
      if (rule.when().isMet(trace)) {
        String name = rule.says().getFirst();
        if (name.charAt(0) == WITHOUT) {
          without |= Mark.valueOf(name.substring(1)).bit();
        } else {
          marks |= Mark.valueOf(name).bit();
        }
      }
    }
    return marks & ~without;
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
