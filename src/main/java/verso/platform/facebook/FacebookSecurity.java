package verso.platform.facebook;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import verso.platform.LabelledRow;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * What the files about logins, sessions and devices say. Cookies and tokens stay where they are: a
 * trace never carries what could open an account.
 */
final class FacebookSecurity {
  private FacebookSecurity() {}

  /** One login, logout or session event. */
  static Stream<Trace> login(Row row) {
    return access(row, row.firstOf("action", "ip", "ip_address"))
        .when(Entry.time(row))
        .detail("app", row.firstOf("site_name", "site"))
        .detail("city", row.text("city"))
        .detail("region", row.text("region"))
        .detail("country", row.text("country"))
        .stream();
  }

  /** The same as labelled values or in a page, where the heading says what happened. */
  static Stream<Trace> labelledLogin(LabelledRow row) {
    String action = Entry.firstOf(row.title(), row.text("action"), row.text("ip address"));
    return row
        .trace(Kind.LOGIN, Origin.OBSERVED, action)
        .detail("ip", row.text("ip address"))
        .detail("userAgent", row.text("user agent"))
        .detail("app", row.text("site", "app"))
        .detail("city", row.text("city"))
        .detail("region", row.text("region"))
        .detail("country", row.text("country"))
        .stream();
  }

  /** One session that was open when the export was made. */
  static Stream<Trace> session(Row row) {
    return access(row, row.firstOf("device", "name", "app", "session_type"))
        .when(Entry.time(row))
        .detail("endTime", Entry.iso(row.utc("updated_timestamp")))
        .detail("app", row.text("app"))
        .detail("city", row.text("location"))
        .detail("category", row.text("session_type"))
        .stream();
  }

  /** One browser or device that need not confirm a login. */
  static Stream<Trace> recognizedDevice(Row row) {
    return network(row.trace(Kind.DEVICE, Origin.OBSERVED, row.text("name")), row)
        .when(Entry.time(row))
        .detail("endTime", Entry.iso(row.utc("updated_timestamp")))
        .stream();
  }

  /** One phone or tablet, with the id that advertisers know it by. */
  static Stream<Trace> mobileDevice(Row row) {
    return row
        .trace(Kind.DEVICE, Origin.OBSERVED, row.text("type"))
        .when(row.utc("update_time"))
        .detail("os", row.text("os"))
        .detail("advertiserId", row.text("advertiser_id"))
        .detail("familyDeviceId", row.text("family_device_id"))
        .detail("language", row.text("device_locale"))
        .stream();
  }

  /** One device of an end-to-end encrypted conversation. */
  static Stream<Trace> encryptedDevice(Row row) {
    String model = row.firstOf("device_model", "device_type", "device_manufacturer");
    return row
        .trace(Kind.DEVICE, Origin.OBSERVED, model)
        .when(row.utc("last_active_time"))
        .detail("device", row.text("device_manufacturer"))
        .detail("category", row.text("device_type"))
        .detail("os", row.text("device_os_version"))
        .detail("ip", row.text("last_connected_ip"))
        .stream();
  }

  /** One place or cookie that Facebook weighs a login by; a cookie's label stays out. */
  static Stream<Trace> loginProtection(Row row) {
    String name = row.text("name");
    boolean isCookie = name.toLowerCase(Locale.ROOT).contains("cookie");
    Row session = row.part("session");
    return row
        .trace(Kind.LOGIN, Origin.INFERRED, isCookie ? "" : name)
        .when(Entry.time(session))
        .detail("endTime", Entry.iso(session.utc("updated_timestamp")))
        .detail("ip", session.text("ip_address"))
        .stream();
  }

  /** One change of the account: name, e-mail, number, address. */
  static Stream<Trace> accountRecord(Row row) {
    Row session = row.part("session");
    TraceBuilder trace =
        row.trace(Kind.LOGIN, Origin.OBSERVED, row.text("event"))
            .when(Entry.time(session))
            .detail("ip", session.text("ip_address"))
            .detail("userAgent", session.text("user_agent"));
    for (Map.Entry<String, Row> extra : row.members("extra_info")) {
      trace.detail(camelCase(extra.getKey()), extra.getValue().text());
    }
    return trace.stream();
  }

  /** One e-mail address or number that was confirmed. */
  static Stream<Trace> verification(Row row) {
    return row
        .trace(Kind.PROFILE, Origin.OBSERVED, row.text("contact"))
        .when(row.utc("verification_time"))
        .detail("field", "verified contact")
        .stream();
  }

  /** The days each app was used: names of apps, each with a list of times. */
  static Stream<Trace> activeDays(Row row) {
    return row.members().stream()
        .flatMap(app ->
            app.getValue().each("activity_by_day").stream()
                .map(day -> activeDay(day, app.getKey())));
  }

  private static Trace activeDay(Row day, String app) {
    Moment moment = day.utc();
    return day.trace(Kind.LOGIN, Origin.OBSERVED, app)
        .when(new Moment(moment.instant(), precision(moment), moment.standing()))
        .detail("category", "active day")
        .build();
  }

  private static Moment.Precision precision(Moment moment) {
    return moment.isKnown() ? Moment.Precision.DAY : Moment.Precision.NONE;
  }

  /** The times a browser's cookie was seen, without the cookie. */
  static Stream<Trace> cookieTimes(Row row) {
    return row.members().stream()
        .flatMap(cookie -> cookie.getValue().each().stream())
        .map(time ->
            row.trace(Kind.LOGIN, Origin.OBSERVED, "")
                .when(time.utc())
                .detail("category", "browser seen")
                .build());
  }

  private static TraceBuilder access(Row row, String subject) {
    return network(row.trace(Kind.LOGIN, Origin.OBSERVED, subject), row);
  }

  private static TraceBuilder network(TraceBuilder trace, Row row) {
    return trace
        .detail("ip", row.firstOf("ip_address", "ip"))
        .detail("userAgent", row.text("user_agent"));
  }

  private static String camelCase(String key) {
    var name = new StringBuilder();
    for (String word : key.split("_")) {
      boolean isFirst = name.isEmpty() || word.isEmpty();
      name.append(isFirst ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
