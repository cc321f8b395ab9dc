package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Strava: runs and rides from home and from the trailhead, brands' challenges, partners. */
final class StravaArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm:ss a", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** The columns that stand twice are the exact ones the second time. */
  private static final String WORKOUT =
      "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
          + "Distance,Max Heart Rate,Activity Private Note,Activity Gear,Filename,Athlete Weight,"
          + "Elapsed Time,Moving Time,Distance,Max Heart Rate,Average Heart Rate,Calories";

  private static final List<String> RUNS =
      List.of(
          "Footing du matin", "Trail au col de la Luère", "Evening run", "Côtes à la Tête d'Or");
  private static final List<String> RIDES =
      List.of("Vélotaf", "Sortie vélo dans les Monts d'Or", "Afternoon ride");

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final CsvFiles files;

  private StravaArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    var strava = new StravaArchive(Export.of(life, dice, 0.6, "export_40028922.zip"));
    strava.addPartners();
    strava.addAccount();
    strava.addWorkouts();
    strava.addCommunity();
    return List.of(strava.export.archive());
  }

  private void add(String file, String header, List<List<String>> rows) {
    files.add(file, List.of(header.split(",")), rows);
  }

  private void addPartners() {
    add(
        "partner_opt_outs",
        "Partner Name,Opt Out Status",
        List.of(List.of("Tramontelle", "opted in"), List.of("Banque Sarcelline", "opted out")));
    add(
        "global_challenges",
        "Join Date,Name,Completed",
        List.of(
            challenge("Tramontelle 100 km de printemps", true),
            challenge("Vélorame & Fils May Mileage", false),
            challenge("Cafélune Sunrise 5k", true)));
    add(
        "mobile_device_identifiers",
        "Device Identifier,Device Type,Created At",
        List.of(List.of("7e57c0de-0000-4000-8000-0000fa1217e5", "Android", time(600))));
    add(
        "connected_apps",
        "Enabled Application Name,Enabled",
        List.of(List.of("Garmin Connect", "true"), List.of("Relief Cartes", "true")));
  }

  private List<String> challenge(String name, boolean completed) {
    return List.of(time(300), name, Boolean.toString(completed));
  }

  private String time(int days) {
    return TIME.format(export.moment(days));
  }

  private void addAccount() {
    add(
        "profile",
        "Athlete ID,Email Address,First Name,Last Name,Sex,Description,Weight,City,State,Country,"
            + "Health Consent Status",
        List.of(
            List.of(
                "40028922",
                Person.CAMILLE.email(),
                "Camille",
                "Exemple",
                "F",
                "Trail, café, potager",
                "60.5",
                "Lyon",
                "Auvergne-Rhône-Alpes",
                "France",
                "approved")));
    add("privacy_zones", "Address,Latitude,Longitude,Radius", List.of(zone(life.place("home"))));
    add(
        "logins",
        "IP Address,Login Source,Login Date & Time",
        export.each(200, 8, m -> List.of("203.0.113." + dice.between(1, 30), "Android", text(m))));
    add(
        "shoes",
        "Shoe Name,Shoe Brand,Shoe Model",
        List.of(List.of("Les vertes", "Tramontelle", "Crête 2")));
    add(
        "bikes",
        "Bike Name,Bike Brand,Bike Model",
        List.of(List.of("Le gravier", "Vélorame", "Piste 4")));
    add(
        "goals",
        "Goal Type,Activity Type,Goal,Start Date,End Date,Time Period",
        List.of(List.of("Distance", "Run", "1000", "Jan 1, 2026", "Dec 31, 2026", "Yearly")));
    add(
        "email_preferences",
        "Preference Name,Enabled",
        List.of(List.of("Partner offers", "true"), List.of("Weekly progress", "true")));
  }

  private static List<String> zone(Place home) {
    return List.of(home.address(), "" + home.latitude(), "" + home.longitude(), "400");
  }

  private static String text(Instant moment) {
    return TIME.format(moment);
  }

  private void addWorkouts() {
    add("activities", WORKOUT, export.each(360, 60, this::workout));
    add(
        "routes",
        "Route Name,Route Filename",
        List.of(List.of("Crêts du Lyonnais", "routes/1.gpx")));
    export.archive().add("routes/1.gpx", track("Crêts du Lyonnais", life.place("trailhead"), ""));
    add(
        "starred_segments",
        "Segment Name,Starred Date",
        List.of(List.of("Montée de la Luère", time(200))));
  }

  private List<String> workout(Instant moment) {
    boolean isRun = dice.chance(0.7);
    String id = dice.digits(10);
    String name = dice.oneOf(isRun ? RUNS : RIDES);
    int seconds = dice.between(1500, 9000);
    int metres = seconds * (isRun ? 3 : 6);
    int pulse = dice.between(150, 182);
    boolean isKept = dice.chance(0.2);
    if (isKept) {
      Place from = dice.oneOf(List.of(life.place("home"), life.place("trailhead")));
      export.archive().add("activities/" + id + ".gpx", track(name, from, moment.toString()));
    }
    return List.of(
        id,
        text(moment),
        name,
        isRun ? "Run" : "Ride",
        dice.chance(0.2) ? "Jambes lourdes, mais quelle vue" : "",
        Integer.toString(seconds),
        metres / 1000 + ".0",
        Integer.toString(pulse),
        dice.chance(0.1) ? "genou gauche à surveiller" : "",
        isRun ? "Les vertes" : "Le gravier",
        isKept ? "activities/" + id + ".gpx" : "#error#",
        "60.5",
        seconds + ".0",
        seconds - 60 + ".0",
        metres + ".0",
        Integer.toString(pulse),
        Integer.toString(pulse - 20),
        Integer.toString(seconds / 6));
  }

  private String track(String name, Place from, String time) {
    var gpx = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx><trk><name>");
    gpx.append(name).append("</name><type>running</type><trkseg>\n");
    for (int i = 0; i < 3; i++) {
      gpx.append("<trkpt lat=\"").append(from.latitude() + i * 0.002);
      gpx.append("\" lon=\"").append(from.longitude()).append("\">");
      gpx.append(time.isEmpty() ? "" : "<time>" + time + "</time>").append("</trkpt>\n");
    }
    return gpx.append("</trkseg></trk></gpx>\n").toString();
  }

  private void addCommunity() {
    add("clubs", "Club Name,Club Description", List.of(List.of("Trail des Pentes", "Le mardi")));
    add(
        "following",
        "Following Athlete ID,Follow Status,Favorite Status",
        List.of(follow("Not Favorite"), follow("Favorite")));
    add(
        "followers",
        "Follower Athlete ID,Follow Status,Favorite Status",
        List.of(follow("Not Favorite"), follow("Not Favorite")));
    add(
        "comments",
        "Comment Date,Comment",
        export.each(200, 8, m -> List.of(text(m), export.voice().say("comment", "trail"))));
    add(
        "reactions",
        "Parent Type,Parent ID,Reaction Date,Reaction Type",
        export.each(200, 15, m -> List.of("Activity", dice.digits(10), text(m), "Kudos")));
  }

  private List<String> follow(String favorite) {
    return List.of(dice.digits(8), "Accepted", favorite);
  }
}
