package verso.platform;

import java.util.stream.Stream;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * A recorded track, as {@link verso.format.GpsTrack} and {@link verso.format.FitRecording} read it:
 * the place where a workout began, at home as a rule; of a recording without positions the workout
 * alone. Its name is no place and goes into the details.
 */
public final class WorkoutTrack implements Mapping {
  private static final Mapping START =
      RowMapping.of(Kind.PLACE, Origin.OBSERVED)
          .time("startTime")
          .fixed("placeType", "start of a workout")
          .detail("latitude", "latitude")
          .detail("longitude", "longitude")
          .detail("endTime", "endTime")
          .detail("category", "type")
          .rest()
          .unnamed();

  private static final Mapping INDOORS =
      RowMapping.of(Kind.OTHER, Origin.OBSERVED, "name", "type")
          .time("startTime")
          .detail("endTime", "endTime")
          .fixed("category", "workout")
          .rest()
          .unnamed();

  @Override
  public Stream<Trace> map(Row row) {
    return (row.firstOf("latitude").isEmpty() ? INDOORS : START).map(row);
  }
}
