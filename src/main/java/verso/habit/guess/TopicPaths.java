package verso.habit.guess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.claim.ClaimTopic;
import verso.habit.Habits;
import verso.habit.Timeline;
import verso.habit.TopicNames;
import verso.interest.Classification;
import verso.interest.Method;
import verso.interest.TopicTree;
import verso.measure.Mark;

/** The topics of a timeline by their numbers, those of which Verso concludes nothing left out. */
final class TopicPaths {
  private final Habits habits;
  private final TopicNames names;
  private final Map<Integer, Optional<ClaimTopic>> known = new HashMap<>();

  TopicPaths(Habits habits) {
    this.habits = habits;
    this.names = new TopicNames(habits.inquiry());
  }

  /**
   * What the person did that is filed under a topic, by account; the time of day does not matter.
   */
  static List<Course> courses(Habits habits) {
    Timeline timeline = habits.timeline();
    return Course.of(timeline, row -> timeline.topic(row) != 0 && isDone(timeline, row));
  }

  private static boolean isDone(Timeline timeline, int row) {
    return switch (timeline.kind(row)) {
      case AD_IMPRESSION, OFF_PLATFORM, CONVERSION, MESSAGE -> false;
      default -> !timeline.is(row, Mark.NOTIFIED);
    };
  }

  /** The topic of that number; empty when the tree does not have it, or it may be sensitive. */
  Optional<ClaimTopic> plain(int topic) {
    return known.computeIfAbsent(topic, this::find);
  }

  private Optional<ClaimTopic> find(int topic) {
    String id = habits.timeline().topics().get(topic).getLast();
    var filed = new Classification(id, 1, Method.KNOWN_LABEL, "", List.of());
    return names.of(id).flatMap(plain -> ClaimTopic.of(filed, TopicTree.standard()));
  }
}
