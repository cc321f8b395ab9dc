package verso.platform.strava;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import verso.format.Csv;
import verso.format.FitRecording;
import verso.format.GpsTrack;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.platform.WorkoutTrack;
import verso.trace.Kind;

/** What was run and ridden, where, on what. */
final class Training {
  /**
   * Of two columns called Elapsed Time, Distance … the second is the exact one, in metres and
   * seconds. Headers follow the language of the account.
   */
  private static final Mapping ACTIVITY =
      RowMapping.of(
              Kind.POST,
              OBSERVED,
              "Activity Name",
              "Nom de l’activité",
              "Nom de l'activité",
              "Name der Aktivität",
              "Activity Type")
          .utc("Activity Date", "Date de l’activité", "Date de l'activité", "Aktivitätsdatum")
          .detail(
              "category", "Activity Type", "Type d’activité", "Type d'activité", "Aktivitätsart")
          .detail("duration", "Elapsed Time/1", "Elapsed Time", "Temps écoulé/1", "Temps écoulé")
          .detail("distance", "Distance/1", "Distance", "Distanz/1", "Distanz")
          .text("Activity Description", "Activity Private Note", "Description de l’activité")
          .detail("gear", "Activity Gear", "Gear", "Bike")
          .rest();

  /** Sets and laps within a workout; the columns are unconfirmed. */
  private static final Mapping STRUCTURE =
      RowMapping.of(
              Kind.OTHER, OBSERVED, "Exercise", "Exercise Name", "Name", "Type", "Activity ID")
          .asOfExport()
          .time("Activity Date", "Start Date", "Date")
          .fixed("category", "part of a workout")
          .rest();

  private static final Mapping PLANNED_TRACK =
      RowMapping.of(Kind.SAVE, DECLARED, "name")
          .fixed("category", "route")
          .detail("latitude", "latitude")
          .detail("longitude", "longitude")
          .rest();

  private static final Mapping ROUTE =
      RowMapping.of(Kind.SAVE, DECLARED, "Route Name", "Name", "Segment Name")
          .asOfExport()
          .time("Date", "Starred Date", "Created Date")
          .fixed("category", "route")
          .rest();

  private static final Mapping GOAL =
      RowMapping.of(Kind.PREFERENCE, DECLARED, "Goal", "Goal Type")
          .asOfExport()
          .time("Start Date")
          .fixed("field", "training goal")
          .detail("category", "Activity Type")
          .detail("endTime", "End Date")
          .rest();

  private static final Mapping GEAR =
      RowMapping.of(
              Kind.PROFILE,
              DECLARED,
              "Shoe Name",
              "Bike Name",
              "Shoe Model",
              "Bike Model",
              "Component Model",
              "Component Type",
              "Name")
          .asOfExport()
          .fixed("field", "gear")
          .detail("brand", "Shoe Brand", "Bike Brand", "Component Brand", "Brand")
          .rest();

  private static final Mapping ACHIEVEMENT =
      RowMapping.of(Kind.OTHER, OBSERVED, "Name", "Title", "Achievement", "Segment Name")
          .asOfExport()
          .time("Date", "Month")
          .fixed("category", "achievement")
          .rest();

  private Training() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Activity Date", "Activity Type", "Activity Name", "Distance"),
                ACTIVITY,
                "activities.csv")
            .orContaining(
                "Activity ID,Activity Date", "ID de l’activité", "Aktivitäts-ID,Aktivitätsdatum")
            .named("workouts"),
        FileRule.file(
                new GpsTrack(),
                new WorkoutTrack(),
                "activities/**/*.gpx",
                "activities/**/*.tcx",
                "activities/*.gpx.gz",
                "activities/*.tcx.gz")
            .named("tracks"),
        FileRule.file(
                new FitRecording(),
                new WorkoutTrack(),
                "activities/**/*.fit",
                "activities/*.fit.gz")
            .named("recordings"),
        FileRule.file(new GpsTrack(), PLANNED_TRACK, "routes/**/*.gpx", "routes/**/*.tcx")
            .named("planned routes"),
        FileRule.file(
                Csv.of("Route Name", "Route Filename"),
                ROUTE,
                "routes.csv",
                "segments.csv",
                "starred_routes.csv",
                "starred_segments.csv")
            .named("routes and segments"),
        FileRule.file(Csv.of("Goal Type", "Activity Type"), GOAL, "goals.csv").named("goals"),
        FileRule.file(
                Csv.of("Shoe Name", "Shoe Brand", "Bike Name", "Bike Brand"),
                GEAR,
                "bikes.csv",
                "shoes.csv",
                "components.csv")
            .named("gear"),
        FileRule.file(
                Csv.any(),
                ACHIEVEMENT,
                "local_legend_segments.csv",
                "monthly_recap_achievements.csv")
            .named("achievements"),
        FileRule.file(Csv.any(), STRUCTURE, "structured_details.csv").named("parts of workouts"));
  }
}
