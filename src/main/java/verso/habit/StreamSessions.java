package verso.habit;

import java.util.List;

/**
 * The sessions of one account, or of all together.
 *
 * @param stream the account; with an empty platform where it is all of them
 * @param timeline what the account did
 * @param gap that was used
 * @param list the sessions in the order of time; cheap to walk through, costly to copy
 */
public record StreamSessions(
    Timeline.Stream stream, Timeline timeline, Gap gap, List<Session> list) {

  /** Id of the platform. */
  public String platform() {
    return stream.platform();
  }
}
