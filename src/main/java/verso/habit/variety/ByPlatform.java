package verso.habit.variety;

import java.util.ArrayList;
import java.util.List;
import verso.habit.Timeline;

/**
 * The part of a timeline that is of one platform, whatever the account.
 *
 * @param platform its id
 * @param rows at least one
 */
record ByPlatform(String platform, Timeline rows) {

  /** The parts of a timeline, in the order of the ids. */
  static List<ByPlatform> split(Timeline timeline) {
    List<Timeline.Stream> streams = timeline.streams();
    List<String> platforms =
        streams.stream().map(Timeline.Stream::platform).distinct().sorted().toList();
    int[] numbers =
        streams.stream().mapToInt(stream -> platforms.indexOf(stream.platform())).toArray();
    List<Timeline> parts = timeline.split(platforms.size(), row -> numbers[timeline.stream(row)]);
    var found = new ArrayList<ByPlatform>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).size() > 0) {
        found.add(new ByPlatform(platforms.get(i), parts.get(i)));
      }
    }
    return found;
  }
}
