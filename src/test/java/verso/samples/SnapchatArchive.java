package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Snapchat's "My Data" with JSON: a young woman for ads, her home and workplace, few chats. */
final class SnapchatArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;

  private SnapchatArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.8, "mydata~1788247800000.zip");
    var snapchat = new SnapchatArchive(export);
    snapchat.add("user_profile", snapchat.profile());
    snapchat.add("ranking", ranking());
    snapchat.add("location_history", snapchat.locations());
    snapchat.add("snapchat_ai", snapchat.assistant());
    snapchat.add("account", snapchat.account());
    snapchat.add("friends", snapchat.friends());
    snapchat.add("chat_history", snapchat.chats());
    snapchat.add("search_history", snapchat.searches());
    snapchat.add("memories_history", snapchat.memories());
    return List.of(export.archive());
  }

  private void add(String name, Object content) {
    export.add("json/" + name + ".json", Json.PLAIN, content);
  }

  private Map<String, Object> profile() {
    List<String> sites =
        life.brands().stream().filter(b -> b.reachesBy('r')).map(Brand::domain).toList();
    return object(
        "App Profile",
        object(
            "Country", "FR", "Creation Time", "2016-09-03 17:20:11 UTC", "In-app Language", "fr"),
        "Demographics",
        object("Cohort Age", "AGE_25_TO_34", "Derived Ad Demographic", "FEMALE"),
        "Engagement",
        List.of(object("Event", "Application Opens", "Occurrences", 61)),
        "Discover Channels Viewed",
        List.of(object("Channel Name", "Cuisine Fictive")),
        "Breakdown of Time Spent on App",
        List.of("Messaging: 58.20%", "Camera: 21.30%", "Map: 12.10%", "Others: 8.40%"),
        "Ads You Interacted With",
        export.each(60, 8, this::ad),
        "Interest Categories",
        List.of(
            "Outdoor & Nature Enthusiasts",
            "Runners",
            "Coffee Shops",
            "Home Improvement Stores",
            "Frequent Train Travelers",
            "Parents & Family-Focused",
            "Wellness & Healthy Lifestyle"),
        "Content Categories",
        List.of("Sports", "Cooking"),
        "Interactions",
        object("Web Interactions", sites, "App Interactions", List.of("Linguova", "Railbleu")),
        "Off-Platform Sharing",
        List.of(object("Share Destination", "Camera Roll", "Date", time(), "Media Type", "Image")),
        "Mobile Ad Id",
        "00000000-0000-4000-8000-0123456789ab");
  }

  private String time() {
    return TIME.format(export.moment(90));
  }

  private Map<String, Object> ad(Instant moment) {
    String day = TIME.format(moment).substring(0, 10);
    return object("Advertiser Name", life.advertiserAt(moment, dice).name(), "Date", day);
  }

  private static Map<String, Object> ranking() {
    return object("Statistics", object("Snapscore", "4210.0", "Your Total Friends", "12"));
  }

  private Map<String, Object> locations() {
    return object(
        "Frequent Locations",
        List.of(object("City", "lyon", "Country", "france", "Region", "auvergne-rhône-alpes")),
        "Home, School & Work",
        object("inferredHome", point("home"), "inferredWork", point("work")),
        "Location History",
        export.each(60, 20, m -> List.of(TIME.format(m), position(dice.oneOf(life.places())))),
        "Businesses and places you may have visited",
        object("businessList", export.each(90, 6, this::visit)));
  }

  private String point(String id) {
    Place place = life.place(id);
    return "lat " + place.latitude() + ", long " + place.longitude();
  }

  private static String position(Place place) {
    return place.latitude() + ", " + place.longitude();
  }

  private List<String> visit(Instant moment) {
    List<Place> shops = Stream.of("cafe", "games", "station").map(life::place).toList();
    return List.of(TIME.format(moment).substring(0, 10), dice.oneOf(shops).name());
  }

  private Map<String, Object> assistant() {
    return object(
        "My AI Content",
        export.each(60, 3, this::question),
        "My AI Memory",
        List.of("Grows vegetables in a shared garden", "Trains for a trail race"));
  }

  private Map<String, Object> question(Instant moment) {
    return object(
        "Timestamp", TIME.format(moment), "Type", "TEXT", "Content", voice.say("search", moment));
  }

  private Map<String, Object> account() {
    Device phone = life.devices().get(1);
    return object(
        "Basic Information",
        object("Username", Person.CAMILLE.handle(), "Name", "Camille", "Country", "FR"),
        "Device Information",
        object("Make", phone.maker(), "Model Name", phone.name(), "OS Type", phone.os()),
        "Login History",
        export.each(90, 6, m -> login(m, phone)));
  }

  private Map<String, Object> login(Instant moment, Device phone) {
    return object(
        "IP",
        "203.0.113." + dice.between(1, 30),
        "Country",
        "FR",
        "Created",
        TIME.format(moment),
        "Status",
        "success",
        "Device",
        "Snapchat (" + phone.name() + "; " + phone.os() + ")");
  }

  private Map<String, Object> friends() {
    return object("Friends", life.people().stream().map(this::friend).toList());
  }

  private Map<String, Object> friend(Acquaintance person) {
    return object(
        "Username", person.handle(),
        "Display Name", person.firstName(),
        "Creation Timestamp", TIME.format(export.moment(2000)),
        "Source", "Added by Phone");
  }

  private Map<String, Object> chats() {
    String friend = life.people().get(4).handle();
    return object(friend, export.each(30, 15, moment -> chat(friend, moment)));
  }

  private Map<String, Object> chat(String friend, Instant moment) {
    boolean own = dice.chance(0.5);
    return object(
        "From",
        own ? Person.CAMILLE.handle() : friend,
        "Media Type",
        "TEXT",
        "Created",
        TIME.format(moment),
        "Content",
        voice.say("message", moment),
        "IsSender",
        own,
        "Created(microseconds)",
        moment.toEpochMilli());
  }

  private Map<String, Object> searches() {
    return object(
        "Search History",
        export.each(90, 12, m -> object("Date", TIME.format(m), "Text", voice.say("thing", m))));
  }

  private Map<String, Object> memories() {
    return object("Saved Media", export.each(300, 10, this::memory));
  }

  private Map<String, Object> memory(Instant moment) {
    return object(
        "Date",
        TIME.format(moment),
        "Media Type",
        "Image",
        "Location",
        "Latitude, Longitude: " + position(dice.oneOf(life.places())),
        "Download Link",
        "https://app.example.org/memories?sig=" + dice.digits(12));
  }
}
