package verso.platform.instagram;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.DEVICE;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Timestamps;
import verso.platform.FileRule;
import verso.platform.LabelledRow;
import verso.platform.TwinRule;
import verso.trace.Moment;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Logins, devices, positions, time spent. */
final class Security {
  private Security() {}

  static List<FileRule> rules() {
    return TwinRule.all(logins(), devices());
  }

  private static List<FileRule> logins() {
    return TwinRule.all(
        twin("login_activity")
            .ownKey("account_history_login_history")
            .each(row -> login(row, "login"))
            .named("logins"),
        twin("logout_activity")
            .ownKey("account_history_logout_history")
            .each(row -> login(row, "logout"))
            .named("logouts"),
        twin("instagram_signup_details", "signup_details", "signup_information")
            .ownKey("account_history_registration_info")
            .each(Security::signup)
            .named("sign-up"),
        twin("password_change_activity")
            .ownKey("account_history_password_change_history")
            .each(row -> login(row, "password change"))
            .named("password changes"),
        twin("profile_privacy_changes", "account_privacy_changes")
            .ownKey("account_history_account_privacy_history")
            .each(row -> setting(row, "account privacy"))
            .named("privacy changes"),
        twin("profile_status_changes", "account_status_changes")
            .ownKey("account_history_account_active_status_changes")
            .each(fields(PROFILE, OBSERVED))
            .named("account status"),
        twin("last_known_location")
            .ownKey("account_history_imprecise_last_known_location")
            .each(Security::position)
            .named("last position"),
        twin("time_spent_on_instagram").each(Security::sessions).named("time spent"));
  }

  private static List<FileRule> devices() {
    return TwinRule.all(
        twin("device_information/devices", "login_and_account_creation/devices")
            .ownKey("devices_devices")
            .each(Security::device)
            .named("devices"),
        twin("camera_information").ownKey("devices_camera").each(Security::camera).named("cameras"),
        twin("secret_conversations")
            .key("ig_secret_conversations/tincan_devices")
            .key("ig_secret_conversations/armadillo_devices")
            .each(Security::chatDevice)
            .named("devices of encrypted chats"));
  }

  /** Shared with the flat files, whose members carry the same names. */
  static Stream<Trace> login(LabelledRow row, String action) {
    String agent = row.text("user agent");
    String ip = row.text("ip address");
    Moment titled = row.moment(Timestamps.parse(row.title()));
    return row
        .trace(LOGIN, OBSERVED, agent.isEmpty() ? ip : agent)
        .when(titled)
        .detail("action", action)
        .detail("ip", agent.isEmpty() ? "" : ip)
        .detail("port", row.text("port"))
        .detail("language", row.text("language code"))
        .stream();
  }

  static Stream<Trace> signup(LabelledRow row) {
    return row
        .trace(LOGIN, OBSERVED, row.main("username"))
        .detail("action", "signup")
        .detail("ip", row.text("ip address"))
        .detail("device", row.text("device"))
        .detail("email", row.text("email"))
        .detail("phone", row.text("phone"))
        .stream();
  }

  private static Stream<Trace> setting(LabelledRow row, String field) {
    String value = row.main("changed", "new value");
    return row
        .trace(PREFERENCE, DECLARED, value.isEmpty() ? row.title() : value)
        .detail("field", field)
        .stream();
  }

  private static Stream<Trace> position(LabelledRow row) {
    String latitude = row.text("precise latitude", "imprecise latitude", "last known latitude");
    String longitude = row.text("precise longitude", "imprecise longitude", "last known longitude");
    return latitude.isEmpty()
        ? Stream.empty()
        : row
            .trace(PLACE, OBSERVED, "")
            .detail("latitude", latitude)
            .detail("longitude", longitude)
            .detail("placeType", "last known location")
            .stream();
  }

  /** Intervals in which the app was open. */
  private static Stream<Trace> sessions(LabelledRow row) {
    return row.nested().stream()
        .filter(interval -> interval.time("session start").isKnown())
        .map(interval ->
            interval
                .row()
                .trace(LOGIN, OBSERVED, "")
                .when(interval.time("session start"))
                .detail("action", "session")
                .detail("endTime", ended(interval))
                .build());
  }

  private static String ended(LabelledRow interval) {
    Moment end = interval.time("session end");
    return end.isKnown() ? end.instant().toString() : "";
  }

  static Stream<Trace> device(LabelledRow row) {
    return row
        .trace(DEVICE, OBSERVED, row.main("user agent", "device"))
        .when(row.time("last login"))
        .detail("deviceId", row.text("device id"))
        .stream();
  }

  private static Stream<Trace> camera(LabelledRow row) {
    TraceBuilder trace = row.snapshot(DEVICE, OBSERVED, row.main("device id"));
    row.list().stream().filter(text -> !text.equals(row.main("device id"))).forEach(trace::text);
    return trace.stream();
  }

  private static Stream<Trace> chatDevice(LabelledRow row) {
    return row
        .trace(DEVICE, OBSERVED, row.text("device_model", "device_type"))
        .detail("device", row.text("device_manufacturer"))
        .detail("os", row.text("device_os_version"))
        .detail("ip", row.text("last_connected_ip"))
        .stream();
  }
}
