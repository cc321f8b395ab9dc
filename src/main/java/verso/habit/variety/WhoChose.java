package verso.habit.variety;

import java.util.Locale;
import verso.habit.Timeline;
import verso.measure.Mark;
import verso.trace.Origin;

/** Who decided that something came by: kept apart, since only one of the two is a habit. */
enum WhoChose {
  /** The person: picked, searched, followed, saved, reacted to, bought or posted. */
  CHOSEN,
  /** The platform: played on, recommended, put in a feed, or recorded as shown. */
  SHOWN,
  /** The archive does not say. */
  UNKNOWN;

  /** As messages and ids have it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether something has a subject of its own that the person took in, looked for or reacted to.
   * Ads are looked at elsewhere, and what is written to other people not at all.
   */
  static boolean isItem(Timeline timeline, int row) {
    return switch (timeline.kind(row)) {
      case VIEW, LISTEN, SEARCH, REACTION, FOLLOW, SAVE, POST, COMMENT, PURCHASE -> true;
      default -> false;
    };
  }

  /** Whether it came by to be watched, listened to or read. */
  static boolean isTakenIn(Timeline timeline, int row) {
    return switch (timeline.kind(row)) {
      case VIEW, LISTEN -> true;
      default -> false;
    };
  }

  /** Who chose an item. */
  static WhoChose of(Timeline timeline, int row) {
    if (!isTakenIn(timeline, row)) {
      return CHOSEN;
    }
    if (timeline.is(row, Mark.PLAYED_ON)) {
      return SHOWN;
    }
    if (timeline.is(row, Mark.PICKED) || timeline.is(row, Mark.FOLLOWED)) {
      return CHOSEN;
    }
    boolean isShown =
        timeline.origin(row) == Origin.SHOWN
            || timeline.is(row, Mark.RECOMMENDED)
            || timeline.is(row, Mark.FEED);
    return isShown ? SHOWN : UNKNOWN;
  }
}
