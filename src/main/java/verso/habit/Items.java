package verso.habit;

import java.util.List;
import verso.measure.Mark;
import verso.trace.Kind;

/** When each row of a timeline began and, where its platform says so, ended. */
public final class Items {
  private static final Kind[] KINDS = Kind.values();

  private final Timeline timeline;
  private final Medium[][] media;

  private Items(Timeline timeline, Medium[][] media) {
    this.timeline = timeline;
    this.media = media;
  }

  /** The rows of a timeline, by the tables that come with Verso. */
  public static Items of(Timeline timeline) {
    List<Timeline.Stream> streams = timeline.streams();
    var media = new Medium[streams.size()][KINDS.length];
    for (int stream = 0; stream < media.length; stream++) {
      String platform = streams.get(stream).platform();
      for (Kind kind : KINDS) {
        media[stream][kind.ordinal()] = Media.bundled().of(platform, kind);
      }
    }
    return new Items(timeline, media);
  }

  /** The same tables for a part of the timeline. */
  public Items of(int[] rows) {
    return new Items(timeline.pick(rows), media);
  }

  /** What the rows are of. */
  public Timeline timeline() {
    return timeline;
  }

  /** How many rows. */
  public int size() {
    return timeline.size();
  }

  /** Milliseconds until the next row begins; no end after the last. */
  public long pauseAfter(int row) {
    return row + 1 == size() ? Long.MAX_VALUE : start(row + 1) - start(row);
  }

  /** How the row is used. */
  public Medium medium(int row) {
    return media[timeline.stream(row)][timeline.kind(row).ordinal()];
  }

  /** Whether the platform says how long it lasted. */
  public boolean isStated(int row) {
    return timeline.seconds(row) >= 0;
  }

  /** Milliseconds since 1970. */
  public long start(int row) {
    return timeline.millis(row);
  }

  /** When it ended as far as that is known; when it began, otherwise. */
  public long end(int row) {
    return start(row) + Math.max(0, timeline.seconds(row)) * 1000L;
  }

  /** Whether it is an unlocking: what follows is mostly something new (van Berkel et al., 2016). */
  public boolean isBeginning(int row) {
    return timeline.is(row, Mark.UNLOCKED);
  }
}
