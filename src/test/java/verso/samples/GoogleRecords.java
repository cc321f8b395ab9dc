package verso.samples;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What Google keeps of one moment of Camille's life: a search, a video, a visit. Both the small
 * Takeout and the large ones are made of these.
 */
final class GoogleRecords {
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final String ACCENTED = "àâäçéèêëîïôöùûü";
  private static final String UNACCENTED = "aaaceeeeiioouuu";
  private static final String WATCHED = "Vous avez regardé";
  private static final String SEARCHED = "Vous avez recherché";
  private static final String VISITED = "Vous avez consulté";
  private static final double FRENCH = 0.75;
  private static final List<String> FREQUENCIES = List.of("2412", "2437", "2462", "5180", "5500");

  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final List<Map<String, String>> apps = Table.rows("apps.tsv");

  GoogleRecords(Life life, Dice dice) {
    this.life = life;
    this.dice = dice;
    this.voice = new Voice(life, dice, FRENCH);
  }

  Activity search(Instant moment) {
    return search(voice.say("search", moment), moment);
  }

  Activity search(String query, Instant moment) {
    String url = "https://www.google.com/search?q=" + encoded(query);
    Activity search = Activity.of("Recherche", SEARCHED, query, url, moment);
    return dice.chance(0.45) ? search.near(List.of(area())) : search;
  }

  private Map<String, Object> area() {
    Place place = dice.oneOf(life.places(), Place::visits);
    String centre = place.latitude() + "," + place.longitude();
    return Json.object(
        "name",
        "À peu près cet endroit",
        "url",
        "https://www.google.com/maps/@?api=1&map_action=map&center=" + centre + "&zoom=11",
        "source",
        "D'après votre appareil");
  }

  Activity images(Instant moment) {
    String query = voice.say("search", moment);
    String url = "https://www.google.com/search?q=" + encoded(query) + "&tbm=isch";
    return Activity.of("Recherche d'images", SEARCHED, query, url, moment);
  }

  Activity watch(Instant moment) {
    return watch(life.interestAt(moment, dice), moment);
  }

  Activity watch(Interest interest, Instant moment) {
    Phrases language = voice.language();
    return watch(
        language.say("video", interest.id(), dice),
        language.say("channel", interest.id(), dice),
        moment);
  }

  /** What a news channel made of that day. */
  Activity news(Instant moment) {
    return watch(voice.say("news", moment), "Le Fil du soir", moment);
  }

  private Activity watch(String title, String channel, Instant moment) {
    return Activity.of("YouTube", WATCHED, title, video(), moment)
        .under(List.of(Json.object("name", channel, "url", channelUrl(channel))))
        .keptBy("Historique des vidéos regardées sur YouTube");
  }

  /** The page of a channel, the same for the same name. */
  static String channelUrl(String channel) {
    return "https://www.youtube.com/channel/UC"
        + new Dice(channel.hashCode()).characters(BASE64, 22);
  }

  private String video() {
    return "https://www.youtube.com/watch?v=" + dice.characters(BASE64, 11);
  }

  /** A video that an advertiser paid for. */
  Activity videoAd(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    String title = brand.name() + " " + dice.oneOf(List.of("FR 15s", "FR 20s 16x9", "6s bumper"));
    return Activity.of("YouTube", WATCHED, title, video(), moment)
        .with(Activity.BY_ADS)
        .keptBy("Historique des vidéos regardées sur YouTube");
  }

  Activity videoSearch(Instant moment) {
    String query = voice.say("search", moment);
    String url = "https://www.youtube.com/results?search_query=" + encoded(query);
    return Activity.of("YouTube", SEARCHED, query, url, moment)
        .keptBy("Historique des recherches YouTube");
  }

  Activity visit(Instant moment) {
    return Activity.of("Chrome", VISITED, voice.say("page", moment), redirect(page()), moment);
  }

  Activity maps(Instant moment) {
    if (dice.chance(0.4)) {
      Place place = dice.oneOf(life.places(), Place::visits);
      String url = "https://www.google.com/maps/dir//" + encoded(place.address());
      return Activity.of("Maps", "Itinéraire pour", place.address(), url, moment);
    }
    String query = voice.say("search", moment);
    String url = "https://www.google.com/maps/search/" + encoded(query);
    return Activity.of("Maps", SEARCHED, query, url, moment);
  }

  Activity app(Instant moment) {
    Map<String, String> app = dice.oneOf(apps);
    String url = "https://play.google.com/store/apps/details?id=" + app.get("package");
    return Activity.of("Android", "Application utilisée\u00A0:", app.get("name"), url, moment)
        .headed(app.get("name"))
        .keptBy("activité supplémentaire sur le Web et les applications");
  }

  Activity ad(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    String landing = "https://www." + brand.domain() + "/" + slug(voice.say("product", moment));
    return Activity.of("Solutions publicitaires", VISITED, landing, redirect(landing), moment)
        .with(Activity.BY_ADS);
  }

  /** An entry of Chrome's own history. */
  Map<String, Object> chrome(Instant moment) {
    return Json.object(
        "page_transition",
        dice.oneOf(List.of("LINK", "LINK", "LINK", "TYPED", "GENERATED", "RELOAD")),
        "title",
        voice.say("page", moment),
        "url",
        page(),
        "client_id",
        "d2VyaWZpZWQgZXhhbXBsZQ==",
        "time_usec",
        moment.toEpochMilli() * 1000 + dice.below(1000));
  }

  /** A raw location record. */
  Map<String, Object> location(Instant moment) {
    Place place = dice.oneOf(life.places(), Place::visits);
    return Json.object(
        "latitudeE7", Place.e7(place.latitude(), dice, 60),
        "longitudeE7", Place.e7(place.longitude(), dice, 60),
        "accuracy", dice.between(8, 40),
        "activity", List.of(movement(moment)),
        "source", dice.oneOf(List.of("WIFI", "WIFI", "GPS", "CELL")),
        "deviceTag", -1230456789,
        "platformType", "ANDROID",
        "osLevel", 33,
        "activeWifiScan", Json.object("accessPoints", accessPoints()),
        "serverTimestamp", moment.plusMillis(dice.between(200, 9000)).toString(),
        "deviceTimestamp", moment.plusMillis(dice.between(50, 190)).toString(),
        "batteryCharging", dice.chance(0.3),
        "formFactor", "PHONE",
        "timestamp", moment.toString());
  }

  private Map<String, Object> movement(Instant moment) {
    String type = dice.oneOf(List.of("STILL", "STILL", "WALKING", "ON_BICYCLE", "IN_VEHICLE"));
    int confidence = dice.between(40, 100);
    return Json.object(
        "activity",
        List.of(
            Json.object("type", type, "confidence", confidence),
            Json.object("type", "UNKNOWN", "confidence", 100 - confidence)),
        "timestamp",
        moment.minusMillis(dice.below(60_000)).toString());
  }

  private List<Map<String, Object>> accessPoints() {
    var points = new ArrayList<Map<String, Object>>();
    for (int i = dice.between(4, 12); i > 0; i--) {
      points.add(
          Json.object(
              "mac", Long.toString((dice.bits() >>> 16) | 1L << 47),
              "strength", -dice.between(35, 92),
              "frequencyMhz", Integer.valueOf(dice.oneOf(FREQUENCIES))));
    }
    return points;
  }

  private String page() {
    String site = slug(voice.say("site", "trail"));
    String path = slug(voice.say("page", "-"));
    return "https://www."
        + (site.endsWith("-example") ? site.replace("-example", "") : site)
        + ".example/"
        + path
        + "?id="
        + dice.digits(6);
  }

  private String redirect(String url) {
    return "https://www.google.com/url?q=" + url + "&usg=AOvVaw" + dice.characters(BASE64, 22);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A text as part of an address: plain letters, digits and hyphens. */
  static String slug(String text) {
    var slug = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = plain(Character.toLowerCase(text.charAt(i)));
      if (character < 0x80 && Character.isLetterOrDigit(character)) {
        slug.append(character);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  private static char plain(char character) {
    int accented = ACCENTED.indexOf(character);
    return accented < 0 ? character : UNACCENTED.charAt(accented);
  }
}
