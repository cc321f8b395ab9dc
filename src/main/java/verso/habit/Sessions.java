package verso.habit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a person did, by sittings: of each account by itself, and across all of them. Time that two
 * accounts were in use at once is counted once across them.
 *
 * @param streams by platform and account
 * @param together of everything
 */
public record Sessions(List<StreamSessions> streams, StreamSessions together) {
  /** Within one platform, unless its own gaps say otherwise; a convention. */
  public static final Duration WITHIN_PLATFORM = Duration.ofMinutes(30);

  /** Across platforms (Halfaker et al., WWW 2015: a valley near one hour). */
  public static final Duration ACROSS_PLATFORMS = Duration.ofMinutes(60);

  /** Between views of short videos, which last seconds. */
  public static final Duration SHORT_VIDEO = Duration.ofMinutes(5);

  private static final Timeline.Stream ALL = new Timeline.Stream("", "");

  public Sessions {
    streams = List.copyOf(streams);
  }

  /** The sessions of all that was done at a known time of day. Once: {@link Habits#sessions}. */
  public static Sessions of(Timeline use) {
    Items items = Items.of(use);
    Lengths lengths = Lengths.ofRows(use.size());
    List<StreamSessions> streams = new ArrayList<>();
    for (int[] rows : use.rowsByStream()) {
      if (rows.length > 0) {
        streams.add(ofStream(items.of(rows), rows, lengths));
      }
    }
    streams.sort(
        Comparator.comparing(StreamSessions::platform)
            .thenComparing(sessions -> sessions.stream().account()));
    Gap gap = Gap.of(items, ACROSS_PLATFORMS);
    var list = new SessionList(items, Cuts.of(items, gap.length(), row -> false), lengths);
    return new Sessions(streams, new StreamSessions(ALL, use, gap, list));
  }

  private static StreamSessions ofStream(Items items, int[] rows, Lengths all) {
    Timeline.Stream stream = items.timeline().streams().get(items.timeline().stream(0));
    Medium medium = Media.bundled().of(stream.platform());
    Gap gap = medium.isBrief() ? new Gap(medium.gap(), false) : Gap.of(items, medium.gap());
    Cuts cuts = Cuts.of(items, gap.length(), items::isBeginning);
    Lengths lengths = Lengths.of(items, cuts);
    all.put(rows, lengths);
    return new StreamSessions(stream, items.timeline(), gap, new SessionList(items, cuts, lengths));
  }

  /** The sessions of a timeline: a longer gap than that begins the next. */
  public static List<Session> split(Timeline timeline, Duration gap) {
    Items items = Items.of(timeline);
    Cuts cuts = Cuts.of(items, gap, items::isBeginning);
    return new SessionList(items, cuts, Lengths.of(items, cuts));
  }
}
