package verso.habit.streaks;

import verso.habit.Timeline;
import verso.measure.Mark;

/** How what comes next is offered. */
enum Offer {
  /** A feed that has no end. */
  FEED,
  /** Episodes of series. */
  SERIES,
  /** Episodes to listen to. */
  PODCAST,
  /** Music: tracks of albums and lists. */
  MUSIC,
  /** Videos and pages that are none of these. */
  PAGES,
  /** Nothing that goes on. */
  NONE;

  /** How a row of a timeline was offered. */
  static Offer of(Timeline timeline, int row) {
    boolean isEpisode = timeline.is(row, Mark.EPISODE);
    return switch (timeline.kind(row)) {
      case VIEW -> timeline.is(row, Mark.FEED) ? FEED : isEpisode ? SERIES : PAGES;
      case LISTEN -> isEpisode ? PODCAST : MUSIC;
      default -> NONE;
    };
  }

  /** Whether what is offered has ends of its own. */
  boolean isBounded() {
    return this == SERIES || this == PODCAST || this == MUSIC;
  }
}
