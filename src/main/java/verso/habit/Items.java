package verso.habit;

import java.util.List;
import verso.measure.Mark;
import verso.trace.Kind;

/** When each row of a timeline began and, where its platform says so, ended. */
final class Items {
  /** What claims to have lasted longer is a sum over days, not one thing. */
  private static final int LONGEST_SECONDS = 12 * 3600;

  /** Kinds whose length is time that was spent; that of a liked or posted video is not. */
  private static boolean isSpent(Kind kind) {
    return switch (kind) {
      case VIEW, LISTEN, APP, LOGIN -> true;
      default -> false;
    };
  }

  private static final Kind[] KINDS = Kind.values();

  private final Timeline timeline;
  private final Medium[][] media;
  private final boolean[][] endLogged;

  private Items(Timeline timeline, Medium[][] media, boolean[][] endLogged) {
    this.timeline = timeline;
    this.media = media;
    this.endLogged = endLogged;
  }

  /** The rows of a timeline, by the tables that come with Verso. */
  static Items of(Timeline timeline) {
    List<Timeline.Stream> streams = timeline.streams();
    var media = new Medium[streams.size()][KINDS.length];
    var endLogged = new boolean[streams.size()][KINDS.length];
    for (int stream = 0; stream < media.length; stream++) {
      String platform = streams.get(stream).platform();
      for (Kind kind : KINDS) {
        media[stream][kind.ordinal()] = Media.bundled().of(platform, kind);
        endLogged[stream][kind.ordinal()] = Media.bundled().isEndLogged(platform, kind);
      }
    }
    return new Items(timeline, media, endLogged);
  }

  /** The same tables for a part of the timeline. */
  Items of(int[] rows) {
    return new Items(timeline.pick(rows), media, endLogged);
  }

  /** What the rows are of. */
  Timeline timeline() {
    return timeline;
  }

  /** How many rows. */
  int size() {
    return timeline.size();
  }

  /** Milliseconds until the next row begins; none where it began before; no end after the last. */
  long pauseAfter(int row) {
    return row + 1 == size() ? Long.MAX_VALUE : Math.max(0, start(row + 1) - start(row));
  }

  /** How the row is used. */
  Medium medium(int row) {
    return media[timeline.stream(row)][timeline.kind(row).ordinal()];
  }

  /** Whether the platform says how long it lasted. */
  boolean isStated(int row) {
    int seconds = timeline.seconds(row);
    return seconds >= 0 && seconds <= LONGEST_SECONDS && isSpent(timeline.kind(row));
  }

  /** Milliseconds since 1970. */
  long start(int row) {
    boolean isEnd = isStated(row) && endLogged[timeline.stream(row)][timeline.kind(row).ordinal()];
    return timeline.millis(row) - (isEnd ? timeline.seconds(row) * 1000L : 0);
  }

  /** When it ended as far as that is known; when it began, otherwise. */
  long end(int row) {
    return start(row) + (isStated(row) ? timeline.seconds(row) * 1000L : 0);
  }

  /** Whether it is an unlocking: what follows is mostly something new (van Berkel et al., 2016). */
  boolean isBeginning(int row) {
    return timeline.is(row, Mark.UNLOCKED);
  }
}
