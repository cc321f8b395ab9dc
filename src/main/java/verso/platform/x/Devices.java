package verso.platform.x;

import static verso.platform.x.Wrapped.rule;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * Logins, devices and apps. Tokens and keys among these records are secrets and never taken over.
 */
final class Devices {
  private Devices() {}

  static List<FileRule> rules() {
    return List.of(
        rule("logins", Devices::login, "ip-audit"),
        rule("account creation", Devices::creation, "account-creation-ip"),
        rule("apps that logged in", Devices::client, "device-token"),
        rule("devices", Devices::notified, "ni-devices", "ni-device"),
        rule("devices", Devices::registered, "key-registry"),
        rule(
            "connected apps",
            Devices::connected,
            "connected-application",
            "connected-applications"),
        rule("apps", Devices::installed, "app", "apps"),
        rule("links into X", Devices::branchLink, "branch-links", "branch-link"),
        rule("links clicked", Devices::clicked, "user-link-clicks", "user-link-click"));
  }

  private static Stream<Trace> login(Row row) {
    return row
        .trace(Kind.LOGIN, Origin.OBSERVED, row.text("loginIp"))
        .when(row.time("createdAt"))
        .detail("ip", row.text("loginIp"))
        .detail("port", row.text("loginPortNumber"))
        .stream();
  }

  private static Stream<Trace> creation(Row row) {
    return row
        .trace(Kind.LOGIN, Origin.OBSERVED, row.text("userCreationIp"))
        .detail("ip", row.text("userCreationIp"))
        .detail("action", "account creation")
        .stream();
  }

  private static Stream<Trace> client(Row row) {
    String app = row.firstOf("clientApplicationName", "clientApplicationId");
    return row
        .trace(Kind.DEVICE, Origin.OBSERVED, app)
        .when(row.time("createdAt"))
        .detail("app", app)
        .detail("endTime", row.text("lastSeenAt"))
        .stream();
  }

  private static Stream<Trace> notified(Row row) {
    Row device = row.has("pushDevice") ? row.part("pushDevice") : row.part("messagingDevice");
    return device
        .trace(Kind.DEVICE, Origin.OBSERVED, device.firstOf("deviceType", "carrier"))
        .when(device.utc("createdDate"))
        .detail("device", device.text("deviceType"))
        .detail("version", device.text("deviceVersion"))
        .detail("udid", device.text("udid"))
        .detail("carrier", device.text("carrier"))
        .detail("phone", device.firstOf("phoneNumber", "phone_number"))
        .detail("endTime", device.text("updatedDate"))
        .stream();
  }

  /** Devices that hold keys for encrypted messages; the lists lay at the top in 2023. */
  private static Stream<Trace> registered(Row row) {
    return row.value().members().keySet().stream()
        .flatMap(list -> row.members(list).stream())
        .flatMap(list -> list.getValue().each().stream())
        .map(Devices::keyHolder);
  }

  private static Trace keyHolder(Row device) {
    return device
        .trace(Kind.DEVICE, Origin.OBSERVED, device.text("userAgent"))
        .when(device.time("createdAt"))
        .detail("userAgent", device.text("userAgent"))
        .detail("deviceId", device.text("deviceId"))
        .build();
  }

  private static Stream<Trace> connected(Row row) {
    TraceBuilder trace =
        row.trace(Kind.APP, Origin.DECLARED, row.text("name"))
            .when(row.time("approvedAt"))
            .text(row.text("description"))
            .detail("action", "connected")
            .detail("organization", row.text("organization", "name"))
            .detail("url", row.text("organization", "url"))
            .detail("appId", row.text("id"));
    row.each("permissions").forEach(p -> trace.detail("permission", p.text()));
    return trace.stream();
  }

  /** An app that X believes is on a phone of the person. */
  private static Stream<Trace> installed(Row row) {
    List<Row> names = row.each("appNames");
    String subject = names.isEmpty() ? row.text("appId") : names.getFirst().text();
    TraceBuilder trace =
        row.trace(Kind.APP, Origin.INFERRED, subject)
            .when(row.exported())
            .detail("appId", row.text("appId"));
    names.forEach(name -> trace.detail("app", name.text()));
    return trace.stream();
  }

  private static Stream<Trace> branchLink(Row row) {
    String page = row.firstOf("landingPage", "externalReferrerUrl");
    return row
        .trace(Kind.VIEW, Origin.OBSERVED, page)
        .when(row.utc("timestamp"))
        .detail("url", row.text("landingPage"))
        .detail("referrer", row.text("externalReferrerUrl"))
        .detail("channel", row.text("channel"))
        .detail("feature", row.text("feature"))
        .detail("campaign", row.text("campaign"))
        .stream();
  }

  private static Stream<Trace> clicked(Row row) {
    Row click = row.has("linkClick") ? row.part("linkClick") : row;
    return click
        .trace(Kind.VIEW, Origin.OBSERVED, click.text("finalUrl"))
        .when(click.utc("timeStampOfInteraction"))
        .detail("action", "clicked")
        .detail("url", click.text("finalUrl"))
        .detail("tweetId", click.text("tweetId"))
        .stream();
  }
}
