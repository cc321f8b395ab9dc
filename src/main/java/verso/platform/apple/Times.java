package verso.platform.apple;

import verso.format.Timestamp;
import verso.format.Timestamps;
import verso.platform.Row;
import verso.trace.Moment;

/** Times that Apple writes in UTC without saying so. */
final class Times {
  private Times() {}

  static Moment utc(String text) {
    return Row.moment(Timestamps.parse(text).map(Timestamp::asUtc));
  }
}
