package verso.platform.uber;

import static verso.trace.Origin.OBSERVED;

import java.util.List;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;

/**
 * What drivers and couriers get: numbered files whose numbers differ by country, semicolons in
 * France, commas in Switzerland. A trip driven is work, not a purchase.
 */
final class Drivers {
  private static final Mapping TRIP =
      Rides.trip(
              RowMapping.of(
                  Kind.OTHER, OBSERVED, "global_product_name", "product_type_name", "status"))
          .fixed("category", "trip driven")
          .rest();

  private static final Mapping STATE =
      RowMapping.of(Kind.OTHER, OBSERVED, "earner_state")
          .local("begin_timestamp_local")
          .utc("begin_timestamp_utc")
          .fixed("category", "driver state")
          .detail("endTime", "end_timestamp_utc")
          .detail("duration", "duration_ms")
          .rest();

  private static final Mapping WHEREABOUTS =
      RowMapping.of(Kind.PLACE, OBSERVED)
          .local("begin_timestamp_local")
          .utc("begin_timestamp_utc", "gps_time_ms")
          .detail("status", "earner_state", "driver_status")
          .detail("latitude", "begin_lat", "lat")
          .detail("longitude", "begin_lng", "lng")
          .detail("endTime", "end_timestamp_utc")
          .detail("duration", "duration_ms")
          .rest()
          .unnamed();

  private static final Mapping RESTRICTION =
      RowMapping.of(Kind.OTHER, OBSERVED, "msg.rule")
          .utc("Time")
          .fixed("category", "app restriction")
          .detail("latitude", "msg.latitude")
          .detail("longitude", "msg.longitude")
          .rest();

  private static final Mapping DISPATCHES =
      RowMapping.of(Kind.OTHER, OBSERVED, "flow_type")
          .local("start_timestamp_local")
          .utc("start_timestamp_utc")
          .fixed("category", "trips offered and accepted")
          .detail("endTime", "end_timestamp_utc")
          .rest();

  private static final Mapping PAYMENT =
      RowMapping.of(Kind.OTHER, OBSERVED, "classification", "category")
          .local("recognize_timestamp_local")
          .detail("amount", "amount_local")
          .detail("currency", "currency_code")
          .detail("category", "category")
          .detail("city", "city_name")
          .rest();

  private Drivers() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("global_product_name", "request_timestamp_local", "request_time"),
                TRIP,
                "*Driver Lifetime Trip*.csv",
                "*Courier Lifetime Trip*.csv",
                "*Driver Trips*.csv",
                "driver_lifetime_trips*.csv")
            .orContaining("driver_upfront_fare_local", "begintrip_latitude")
            .named("trips driven"),
        FileRule.file(
                Csv.of("earner_state", "city_id"),
                row -> (row.firstOf("begin_lat").isEmpty() ? STATE : WHEREABOUTS).map(row),
                "*Driver Online Offline*.csv")
            .orContaining("earner_state")
            .named("driver online and offline"),
        FileRule.file(Csv.of("lat", "gps_time_ms"), WHEREABOUTS, "*Driver Device Data*.csv")
            .orContaining("gps_time_ms")
            .named("driver positions"),
        FileRule.file(
                Csv.of("msg.rule", "msg.cityid"), RESTRICTION, "*Driver App Restrictions*.csv")
            .orContaining("msg.penaltyboxdurationms")
            .named("driver app restrictions"),
        FileRule.file(Csv.of("dispatches", "flow_type"), DISPATCHES, "*Driver Dispatches*.csv")
            .orContaining("minutes_online")
            .named("driver dispatches"),
        FileRule.file(
                Csv.of("classification", "amount_local"),
                PAYMENT,
                "*Driver Payments*.csv",
                "driver_payments*.csv")
            .orContaining("recognize_timestamp_local")
            .named("driver payments"));
  }
}
