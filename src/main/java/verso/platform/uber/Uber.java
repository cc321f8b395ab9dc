package verso.platform.uber;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Uber: rides and orders, where the app was opened, what drivers did. */
public final class Uber implements Platform {

  private static final String[] NAMES = {
    "Uber Data/**",
    "Rider/trips_data*.csv",
    "Rider/rider_*.csv",
    "rider_lifetime_trips*.csv",
    "rider_app_analytics*.csv",
    "rider_eater_saved_locations*.csv",
    "Eats/user_orders*.csv",
    "Eats/eats_*.csv",
    "eats_order_details*.csv",
    "eats_app_analytics*.csv",
    "driver_lifetime_trips*.csv",
    "driver_app_analytics*.csv",
    "# - Driver *.csv",
    "#a - Driver *.csv",
    "Regional information/For_California_users.txt"
  };

  private static final Signature SIGNATURE =
      Signature.anyOf(NAMES)
          .or(Signature.columns("Begin Trip Time", "Begin Trip Address", "Dropoff Address"))
          .or(Signature.columns("request_timestamp_local", "begintrip_timestamp_local"))
          .or(Signature.columns("begintrip_timestamp_utc", "driver_upfront_fare_local"))
          .or(Signature.columns("Restaurant ID", "Order ID", "Item Name", "Order Price"))
          .or(Signature.columns("Restaurant_Name", "Request_Time_Local", "Item_Name"))
          .or(Signature.columns("Event Time (UTC)", "Analytics Event Type"))
          .or(Signature.columns("House number", "Street name", "Country code", "Latitude"))
          .or(Signature.columns("earner_state", "city_id"))
          .or(Signature.columns("classification", "recognize_timestamp_local"))
          .or(Signature.columns("msg.rule", "msg.penaltyboxdurationms"))
          .or(Signature.columns("dispatches", "accepts", "flow_type"))
          .or(Signature.columns("begintrip_latitude", "surge_multiplier"))
          .or(Signature.columns("gps_time_ms", "driver_status"));

  private static final List<FileRule> RULES =
      Stream.of(Drivers.rules(), Rides.rules(), Meals.rules(), Account.rules())
          .flatMap(List::stream)
          .toList();

  @Override
  public String id() {
    return "uber";
  }

  @Override
  public String name() {
    return "Uber";
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public List<FileRule> rules() {
    return RULES;
  }
}
