package verso.platform.uber;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;

/**
 * Rides as a passenger, in the three generations of their table: columns with spaces until 2018,
 * {@code trips_data-0.csv}, {@code rider_lifetime_trips-0.csv}. Times that end in {@code _local}
 * also end in a false {@code Z}; those in {@code _utc} are right.
 */
final class Rides {
  /** A ride is something bought, and two places. */
  private static final Mapping RIDE =
      trip(RowMapping.of(
              Kind.PURCHASE,
              OBSERVED,
              "product_type_name",
              "Product Type",
              "global_product_name",
              "flow",
              "status"))
          .fixed("category", "ride")
          .rest()
          .and(
              end("pickup", "begintrip_address", "begintrip_string", "Begin Trip Address")
                  .local("begintrip_timestamp_local")
                  .utc("begintrip_timestamp_utc", "Begin Trip Time")
                  .detail("latitude", "begintrip_lat", "Begin Trip Lat")
                  .detail("longitude", "begintrip_lng", "Begin Trip Lng"))
          .and(
              end("dropoff", "dropoff_address", "destination_string", "Dropoff Address")
                  .local("dropoff_timestamp_local")
                  .utc("dropoff_timestamp_utc", "Dropoff Time")
                  .detail("latitude", "dropoff_lat", "destination_lat", "Dropoff Lat")
                  .detail("longitude", "dropoff_lng", "destination_lng", "Dropoff Lng"));

  private static final Mapping SAVED_PLACE =
      RowMapping.of(Kind.PLACE, DECLARED, "Label", "Street name")
          .asOfExport()
          .detail("placeType", "Label")
          .detail("address", "Street name")
          .detail("city", "City")
          .detail("region", "State")
          .detail("country", "Country code")
          .detail("latitude", "Latitude")
          .detail("longitude", "Longitude")
          .rest();

  private static final Mapping RATING =
      RowMapping.of(Kind.PROFILE, SUPPLIED, "five_star_rating", "rating")
          .asOfExport()
          .fixed("field", "rating by a driver")
          .rest();

  /** Every event of the app, at home and in the background, with the position it happened at. */
  static final Mapping APP_EVENT =
      RowMapping.of(Kind.PLACE, OBSERVED, "City")
          .utc("Event Time (UTC)", "GPS Time (UTC)")
          .detail("event", "Analytics Event Type")
          .detail("city", "City")
          .detail("latitude", "Latitude")
          .detail("longitude", "Longitude")
          .detail("ip", "IP Address")
          .detail("device", "Device Model", "Device ID")
          .detail("os", "Device OS")
          .detail("language", "Device Language")
          .rest()
          .unnamed();

  private Rides() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("product_type_name", "Product Type", "request_timestamp_local"),
                RIDE,
                "trips_data*.csv",
                "rider_lifetime_trips*.csv",
                "Rider/*trips*.csv")
            .orContaining("Begin Trip Address", "begintrip_timestamp_local")
            .named("rides"),
        FileRule.file(
                Csv.of("Label", "Street name"), SAVED_PLACE, "rider_eater_saved_locations*.csv")
            .orContaining("House number,Street name")
            .named("saved places"),
        FileRule.file(
                Csv.of("Event Time (UTC)", "Analytics Event Type"),
                APP_EVENT,
                "rider_app_analytics*.csv",
                "eats_app_analytics*.csv",
                "driver_app_analytics*.csv")
            .orContaining("Analytics Event Type")
            .named("app events"),
        FileRule.file(Csv.of("five_star_rating"), RATING, "rider_lifetime_ratings_received*.csv")
            .named("ratings received"));
  }

  /** What the tables of passengers and of drivers both say of a trip. */
  static RowMapping trip(RowMapping trip) {
    return trip.local("request_timestamp_local")
        .time("Request Time", "request_time")
        .utc("request_timestamp_utc")
        .detail("status", "status", "Trip or Order Status")
        .detail("amount", "fare_amount", "original_fare_local", "Fare Amount", "fare")
        .detail("currency", "currency_code", "Fare Currency", "currency")
        .detail("city", "city_name")
        .detail("from", "begintrip_address", "begintrip_string", "Begin Trip Address")
        .detail("to", "dropoff_address", "destination_string", "Dropoff Address")
        .detail("endTime", "dropoff_timestamp_utc", "dropoff_timestamp_local", "Dropoff Time")
        .detail("distanceMiles", "trip_distance_miles", "Distance (miles)")
        .detail("duration", "trip_duration_seconds")
        .detail("method", "payment_type")
        .detail("device", "client_device");
  }

  private static RowMapping end(String placeType, String... addresses) {
    return RowMapping.of(Kind.PLACE, OBSERVED, addresses)
        .or(Mapping.nothing())
        .fixed("placeType", placeType)
        .detail("city", "city_name");
  }
}
