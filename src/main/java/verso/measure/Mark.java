package verso.measure;

import java.util.Collection;

/**
 * Something known of a trace that is either so or not. Kept in stores by position: new ones are
 * added at the end, none is ever moved or removed.
 */
public enum Mark {
  /** The person picked it, as the platform logged. */
  PICKED,
  /** The platform went on to it by itself: autoplay. */
  PLAYED_ON,
  /** The person left it before its end. */
  SKIPPED,
  /** It was offered by a feed that has no end. */
  FEED,
  /** An episode of a series, whose name is the trace's maker. */
  EPISODE,
  /** Its title contains words of bad news. */
  BAD_NEWS,
  /** Written or sent by the person. */
  OWN,
  /** Written or sent by somebody else. */
  OTHERS,
  /** A notification reached the person. */
  NOTIFIED,
  /** The person unlocked or opened the device. */
  UNLOCKED,
  /** It came from an account, channel or artist the person follows, as the platform logged. */
  FOLLOWED,
  /** The platform recommended it, as it logged. */
  RECOMMENDED;

  /** The bit that stands for it. */
  public long bit() {
    return 1L << ordinal();
  }

  /** Whether it is among the marks. */
  public boolean isIn(long marks) {
    return (marks & bit()) != 0;
  }

  /** The marks as one number. */
  public static long bits(Collection<Mark> marks) {
    return marks.stream().mapToLong(Mark::bit).reduce(0, (one, other) -> one | other);
  }
}
