package verso.platform.lyft;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;

/** Lyft: rides, the places they join, and what was sent to get the person to ride more. */
public final class Lyft implements Platform {
  private static final Signature SIGNATURE =
      Signature.anyOf("lyft data*/**", "lyft_data*/**", "lyft-data*/**", "lyft_rides*.csv")
          .or(Signature.columns("ride_id", "ride_type", "requested_at"))
          .or(Signature.columns("ride_id", "pickup_address", "dropoff_address"))
          .or(Signature.columns("Ride ID", "Pickup Location", "Dropoff Location"))
          .or(Signature.columns("lyft_id"));

  private static final Mapping RIDE =
      RowMapping.of(
              Kind.PURCHASE, OBSERVED, "ride_type", "ride type", "product", "status", "ride_id")
          .time("requested_at", "request time", "requested", "pickup_time", "date")
          .fixed("category", "ride")
          .detail("status", "status")
          .detail("amount", "total", "total_charge", "amount", "price", "fare")
          .detail("currency", "currency")
          .detail("from", "pickup_address", "pickup location", "pickup", "origin")
          .detail("to", "dropoff_address", "dropoff location", "dropoff", "destination")
          .detail("endTime", "dropoff_time", "dropped_off_at")
          .detail("distanceMiles", "distance_miles", "distance")
          .detail("duration", "duration_seconds", "duration")
          .rest()
          .and(
              end("pickup", "pickup_address", "pickup location", "pickup", "origin")
                  .time("pickup_time", "picked_up_at", "requested_at", "date")
                  .detail("latitude", "pickup_lat", "pickup_latitude", "origin_lat")
                  .detail("longitude", "pickup_lng", "pickup_longitude", "origin_lng"))
          .and(
              end("dropoff", "dropoff_address", "dropoff location", "dropoff", "destination")
                  .time("dropoff_time", "dropped_off_at", "date")
                  .detail("latitude", "dropoff_lat", "dropoff_latitude", "destination_lat")
                  .detail("longitude", "dropoff_lng", "dropoff_longitude", "destination_lng"));

  private static final Mapping SAVED_PLACE =
      RowMapping.of(Kind.PLACE, DECLARED, "label", "name", "address")
          .asOfExport()
          .detail("placeType", "label", "name")
          .detail("address", "address")
          .detail("city", "city")
          .detail("latitude", "latitude", "lat")
          .detail("longitude", "longitude", "lng")
          .rest();

  private static final Mapping POSITION =
      RowMapping.of(Kind.PLACE, OBSERVED, "city")
          .time("recorded_at", "timestamp", "occurred_at", "time", "date")
          .detail("event", "event", "event_name", "action")
          .detail("latitude", "latitude", "lat")
          .detail("longitude", "longitude", "lng")
          .detail("ip", "ip_address", "ip")
          .detail("device", "device", "device_model")
          .rest()
          .unnamed();

  private static final Mapping SENT =
      RowMapping.of(Kind.MESSAGE, SHOWN, "subject", "content", "message", "title", "code")
          .time("sent_at", "timestamp", "created_at", "date")
          .detail("channel", "medium", "channel")
          .fixed("direction", "received")
          .fixed("counterpart", "Lyft")
          .text("content", "message")
          .rest();

  private static final Mapping SUPPORT =
      RowMapping.of(Kind.MESSAGE, OBSERVED, "message", "body", "subject", "comment")
          .time("sent_at", "timestamp", "created_at", "date")
          .fixed("category", "customer support")
          .detail("author", "author", "sender", "from")
          .rest();

  private static final Mapping PAYMENT_METHOD =
      RowMapping.of(Kind.PROFILE, DECLARED, "type", "card_type", "brand", "method", "label")
          .asOfExport()
          .time("created_at", "added_at")
          .fixed("field", "payment method")
          .rest();

  private static final Mapping RATING =
      RowMapping.of(Kind.REACTION, OBSERVED, "rating", "stars")
          .time("rated_at", "created_at", "timestamp", "date")
          .fixed("action", "rating")
          .text("feedback", "comment")
          .rest();

  private static final List<FileRule> RULES =
      List.of(
          rule(
              "saved places",
              SAVED_PLACE,
              "*saved*place*",
              "*shortcut*",
              "*favorite*",
              "*address*"),
          rule("messages sent by Lyft", SENT, "*communication*", "*promo*", "*coupon*", "*email*"),
          rule("customer support", SUPPORT, "*support*", "*ticket*", "*help*"),
          rule("payment methods", PAYMENT_METHOD, "*payment*", "*card*"),
          rule("ratings given", RATING, "*rating*", "*feedback*"),
          rule("app events and positions", POSITION, "*location*", "*event*", "*session*"),
          rule("rides", RIDE, "*ride*", "*trip*"),
          rule("profile", AccountFields.declared(), "*profile*", "*account*", "*user*"));

  private static FileRule rule(String section, Mapping mapping, String... names) {
    String[] tables = Stream.of(names).map(name -> name + ".csv").toArray(String[]::new);
    FileRule.Builder rule = FileRule.file(Csv.any(), mapping, tables);
    return (section.equals("rides") ? rule.orContaining("ride_id", "Ride ID") : rule)
        .named(section);
  }

  private static RowMapping end(String placeType, String... addresses) {
    return RowMapping.of(Kind.PLACE, OBSERVED, addresses)
        .or(Mapping.nothing())
        .fixed("placeType", placeType);
  }

  @Override
  public String id() {
    return "lyft";
  }

  @Override
  public String name() {
    return "Lyft";
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
