package verso.platform.tiktok;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Profile, settings, devices, logins, place, and the accounts around the person. */
final class Person {
  private Person() {}

  static List<Section> sections() {
    return List.of(
        Section.single("profile", Person::profile, "ProfileMap").inText("Profile Info"),
        Section.single("autofill", Person::profile, "Autofill").inText("Autofill"),
        Section.single("settings", Person::settings, "SettingsMap")
            .inText("Settings", "Watch Live settings", "Go Live settings"),
        Section.single("activity summary", Person::summary, "ActivitySummaryMap")
            .inText("Activity Summary"),
        Section.single("place", Person::place, "LocationData").inText("Most Recent Location Data"),
        Section.list("devices", Person::device, "Status List").inText("Status"),
        Section.list("logins", Person::login, "LoginHistoryList").inText("Login History"),
        Section.list("following", account(Kind.FOLLOW), "Following/Following").inText("Following"),
        Section.list("following", account(Kind.FOLLOW), "Following List/Following"),
        Section.list("followers", account(Kind.CONTACT), "FansList").inText("Follower"),
        Section.list(
                "blocked accounts",
                account(Kind.PREFERENCE),
                "Block List/BlockList",
                "Block/BlockList")
            .inText("Block List"),
        Section.list(
            "linked platforms",
            Records.undocumented(Kind.APP, Origin.DECLARED, "linked platform"),
            "UserThirdPlatformInformation"),
        // Bookkeeping beside the sections: an app's number, and whether the export was quick.
        Section.single("", row -> Stream.empty(), "App", "IsFastLane"));
  }

  private static Stream<Trace> profile(Row row) {
    return row.scalars().stream().flatMap(member -> field(member.getKey(), member.getValue()));
  }

  /** A field of the profile; the gender may be TikTok's own guess (since 2025). */
  private static Stream<Trace> field(String key, Row value) {
    String text = value.text();
    return switch (Keys.loose(key)) {
      case "inferredgender" -> value.field(Kind.DEMOGRAPHIC, Origin.INFERRED, "gender", text);
      case "birthdate" -> value.field(Kind.DEMOGRAPHIC, Origin.DECLARED, "birth date", text);
      case "username" -> value.field(Kind.PROFILE, Origin.DECLARED, "user name", text);
      case "emailaddress", "email" -> value.field(Kind.PROFILE, Origin.DECLARED, "e-mail", text);
      case "telephonenumber", "phonenumber" ->
          value.field(Kind.PROFILE, Origin.DECLARED, "phone", text);
      case "biodescription" -> value.field(Kind.PROFILE, Origin.DECLARED, "bio", text);
      case "accountregion", "likesreceived", "followercount", "followingcount" ->
          value.field(Kind.PROFILE, Origin.OBSERVED, Records.words(key), text);
      default -> value.field(Kind.PROFILE, Origin.DECLARED, Records.words(key), text);
    };
  }

  private static Stream<Trace> settings(Row row) {
    return row.scalars().stream().flatMap(member -> setting(member.getKey(), member.getValue()));
  }

  private static Stream<Trace> setting(String key, Row value) {
    return switch (Keys.loose(key)) {
      case "interests" -> chosenInterests(value);
      case "applanguage", "weblanguage" ->
          value.field(Kind.DEMOGRAPHIC, Origin.DECLARED, "language", value.text());
      default ->
          value.field(Kind.PREFERENCE, Origin.DECLARED, settingName(key, value), value.text());
    };
  }

  /** Interests ticked when signing up. */
  private static Stream<Trace> chosenInterests(Row row) {
    return Records.names(row)
        .map(name -> row.trace(Kind.INTEREST, Origin.DECLARED, name).when(row.exported()).build());
  }

  /** The way down to a setting; some are lists of {@code {"label": …}}. */
  private static String settingName(String key, Row value) {
    List<String> keys = value.keys();
    String name =
        keys.stream()
            .skip(keys.indexOf("SettingsMap") + 1L)
            .filter(k -> !k.equals("label") && !k.chars().allMatch(Character::isDigit))
            .collect(Collectors.joining(" "));
    return Records.words(name.isEmpty() ? key : name);
  }

  private static Stream<Trace> summary(Row row) {
    return row.scalars().stream()
        .filter(member -> !member.getKey().equals("note"))
        .flatMap(member ->
            member
                .getValue()
                .field(
                    Kind.PROFILE,
                    Origin.OBSERVED,
                    Records.words(member.getKey()),
                    member.getValue().text()));
  }

  private static Stream<Trace> place(Row row) {
    String region = row.firstOf("LastRegion", "Last Region");
    String gps = row.firstOf("GpsData", "Gps Data");
    if (region.isEmpty() && gps.isEmpty()) {
      return Stream.empty();
    }
    return row
        .trace(Kind.PLACE, Origin.OBSERVED, region.isEmpty() ? gps : region)
        .when(Records.date(row))
        .detail("region", region)
        .detail("position", gps)
        .stream();
  }

  /** A device and the advertising ids it was known by. */
  private static Stream<Trace> device(Row row) {
    List<Map.Entry<String, Row>> members = row.scalars();
    String id = row.firstOf("IDFA", "GAID", "Android ID", "IDFV", "Web ID", "DID", "UID");
    if (members.isEmpty()) {
      return Stream.empty();
    }
    TraceBuilder trace = row.trace(Kind.DEVICE, Origin.OBSERVED, id).when(row.exported());
    return trace
        .detail("idfa", row.firstOf("IDFA"))
        .detail("gaid", row.firstOf("GAID"))
        .detail("idfv", row.firstOf("IDFV"))
        .detail("androidId", row.firstOf("Android ID"))
        .detail("webId", row.firstOf("Web ID"))
        .detail("deviceId", row.firstOf("DID"))
        .detail("userId", row.firstOf("UID"))
        .detail("resolution", row.firstOf("Resolution"))
        .detail("appVersion", row.firstOf("App Version"))
        .stream();
  }

  private static Stream<Trace> login(Row row) {
    String ip = row.firstOf("IP");
    String device = row.firstOf("DeviceModel");
    return Records.event(row, Kind.LOGIN, "logged in", ip.isEmpty() ? device : ip)
        .detail("ip", ip)
        .detail("device", device)
        .detail("os", row.firstOf("DeviceSystem"))
        .detail("network", row.firstOf("NetworkType"))
        .detail("carrier", row.firstOf("Carrier"))
        .stream();
  }

  private static Mapping account(Kind kind) {
    Origin origin =
        switch (kind) {
          case CONTACT -> Origin.SUPPLIED;
          case PREFERENCE -> Origin.DECLARED;
          default -> Origin.OBSERVED;
        };
    return row ->
        row
            .trace(kind, origin, row.firstOf("UserName"))
            .when(Records.date(row))
            .detail("field", kind == Kind.PREFERENCE ? "blocked account" : "")
            .stream();
  }
}
