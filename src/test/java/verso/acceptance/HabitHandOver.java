package verso.acceptance;

import static verso.samples.Json.object;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verso.samples.Archive;
import verso.samples.CsvFiles;
import verso.samples.Json;

/**
 * What four platforms hand over about somebody whose life has a rhythm, with or without what is
 * planted in it: a binge, a shift into the night, a month of another subject, a company whose ads
 * follow its visitors, a day full of one advertiser, a subject that is coming up, and a month of
 * weary words. Whoever has none of these does as much, at other times.
 */
final class HabitHandOver {
  static final String SHOW = "Harbour Lights";
  static final LocalDate BINGE = LocalDate.of(2026, 5, 16);
  static final LocalDate LATER_NIGHTS = LocalDate.of(2026, 6, 3);
  static final YearMonth DRIFT = YearMonth.of(2026, 2);
  static final String FOLLOWER = "Osterfeld";
  static final String CROWDER = "Kvistra";
  static final LocalDate CROWDED = LocalDate.of(2026, 4, 10);
  static final YearMonth WEARY = YearMonth.of(2025, 11);

  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
  private static final LocalDate END = LocalDate.of(2026, 9, 1);
  private static final LocalDate RISE = END.minusDays(30);
  private static final DateTimeFormatter TIME = format("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter TWEETED = format("EEE MMM dd HH:mm:ss +0000 yyyy");

  /** Subjects of every month, in turns. */
  private static final List<String> USUAL =
      List.of("Gardening tomatoes", "Chess openings", "Knitting a sweater");

  private static final List<String> OTHER =
      List.of("Sourdough bread recipe", "Electric guitar lesson");

  private static final List<String> CALM =
      List.of(
          "Le marché du quartier ouvre à neuf heures et les fraises sont déjà sur la table",
          "Nous avons repeint la porte du jardin avec les voisins de la rue du port",
          "Il reste trois chaises dans la cuisine et une lampe sur le buffet de la salle",
          "Le train de midi part de la gare du nord et passe par la vallée du fleuve",
          "Dans la bibliothèque il y a une étagère pour les cartes et les plans de la ville");

  private static final String TIRED =
      "Je suis fatigué et épuisé, la semaine est longue et je suis à bout dans le train";

  private final boolean isPlanted;

  HabitHandOver(boolean isPlanted) {
    this.isPlanted = isPlanted;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  /** Writes the archives into a folder; where they are. */
  List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var written = new ArrayList<Path>();
    for (Archive archive : List.of(google(), netflix(), x(), facebook())) {
      archive.writeTo(folder);
      written.add(folder.resolve(archive.name()));
    }
    return written;
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).toInstant(ZoneOffset.UTC);
  }

  private static List<LocalDate> days() {
    return FIRST.datesUntil(END).toList();
  }

  /** Videos of the afternoon and a search or two; of late, for some, videos after midnight. */
  private Archive google() {
    var videos = new ArrayList<Map<String, Object>>();
    var searches = new ArrayList<Map<String, Object>>();
    for (LocalDate day : days()) {
      int number = (int) day.toEpochDay();
      boolean isLate = isPlanted && !day.isBefore(LATER_NIGHTS);
      for (int i = 0; i < 5; i++) {
        Instant time =
            i < 3 || !isLate ? at(day, 16 + i, number % 50) : at(day, i - 3, number % 50);
        videos.add(watched(subject(day, number * 5 + i), number * 5 + i, time));
      }
      searches.add(searched(USUAL.get(number % 3), number, at(day, 12, number % 60)));
      boolean isRising = isPlanted && !day.isBefore(RISE);
      if (isRising || number % 12 == 0) {
        searches.add(searched("astronomy", number, at(day, 13, number % 60)));
      }
    }
    var archive = new Archive("takeout-20260901T073000Z-001.zip");
    archive.add("Takeout/My Activity/YouTube/MyActivity.json", Json.GOOGLE.write(videos));
    archive.add("Takeout/My Activity/Search/MyActivity.json", Json.GOOGLE.write(searches));
    return archive;
  }

  private String subject(LocalDate day, int number) {
    return isPlanted && YearMonth.from(day).equals(DRIFT) && number % 5 < 4
        ? OTHER.get(number % 2)
        : USUAL.get(number % 7 % 3);
  }

  private static Map<String, Object> watched(String subject, int number, Instant time) {
    return object(
        "header",
        "YouTube",
        "title",
        "Watched " + subject + ", part " + number,
        "titleUrl",
        "https://www.youtube.com/watch?v=v" + number,
        "time",
        time.toString(),
        "products",
        List.of("YouTube"));
  }

  private static Map<String, Object> searched(String subject, int number, Instant time) {
    String query = subject.toLowerCase(Locale.ROOT);
    return object(
        "header",
        "Search",
        "title",
        "Searched for " + query,
        "titleUrl",
        "https://www.google.com/search?q=" + query.replace(' ', '+') + "&n=" + number,
        "time",
        time.toString(),
        "products",
        List.of("Search"));
  }

  /**
   * A film every third evening, and six episodes of a series: in one afternoon, or on Saturdays.
   */
  private Archive netflix() {
    var rows = new ArrayList<List<String>>();
    for (LocalDate day : days()) {
      if (day.toEpochDay() % 3 == 0) {
        rows.add(view("Film " + day.toEpochDay(), at(day, 20, 30), "1:30:00"));
      }
    }
    for (int episode = 1; episode <= 6; episode++) {
      Instant start =
          isPlanted
              ? at(BINGE, 14, 0).plusSeconds(episode * 2_700L)
              : at(BINGE.plusWeeks(episode), 14, 0);
      rows.add(
          view(
              SHOW + ": Season 1: Night " + episode + " (Episode " + episode + ")",
              start,
              "0:44:00"));
    }
    var archive = new Archive("netflix-report.zip");
    new CsvFiles(archive)
        .add(
            "CONTENT_INTERACTION/ViewingActivity",
            List.of(
                "Profile Name",
                "Start Time",
                "Duration",
                "Attributes",
                "Title",
                "Supplemental Video Type",
                "Device Type",
                "Bookmark",
                "Latest Bookmark",
                "Country"),
            rows);
    return archive;
  }

  private static List<String> view(String title, Instant start, String length) {
    return List.of(
        "Ada", TIME.format(start), length, "", title, "", "TV", length, "Not latest view", "FR");
  }

  /** Posts in French, four a day, and ads. */
  private Archive x() {
    var tweets = new ArrayList<Map<String, Object>>();
    for (LocalDate day : days()) {
      for (int i = 0; i < 5; i++) {
        int number = (int) day.toEpochDay() * 5 + i;
        boolean isTired = isPlanted && YearMonth.from(day).equals(WEARY) ? i < 2 : number % 60 == 0;
        tweets.add(tweet(isTired ? TIRED : CALM.get(number % 5), number, at(day, 18, 10 * i)));
      }
    }
    List<Map<String, Object>> ads = ads().stream().map(HabitHandOver::ad).toList();
    var archive = new Archive("twitter-2026-09-01-" + "0f".repeat(32) + ".zip");
    add(
        archive,
        "account",
        List.of(object("account", object("username", "ada", "accountId", "42"))));
    add(archive, "tweets", tweets);
    add(
        archive,
        "ad-impressions",
        List.of(
            object(
                "ad", object("adsUserData", object("adImpressions", object("impressions", ads))))));
    return archive;
  }

  private static void add(Archive archive, String file, List<Map<String, Object>> content) {
    String variable = "window.YTD." + file.replace('-', '_') + ".part0 = ";
    archive.add("data/" + file + ".js", variable + Json.PLAIN.write(content));
  }

  private static Map<String, Object> tweet(String text, int number, Instant time) {
    String id = "20000" + number;
    return object(
        "tweet",
        object(
            "id_str", id,
            "id", id,
            "created_at", TWEETED.format(time),
            "full_text", text,
            "lang", "fr"));
  }

  /**
   * A year and a half of ads: every company's now and then, and those of the two that are planted.
   */
  private List<HandOver.Ad> ads() {
    var ads = new ArrayList<HandOver.Ad>();
    for (LocalDate day : days()) {
      int number = (int) day.toEpochDay();
      for (int i = 0; i < HandOver.COMPANIES.size(); i++) {
        String company = HandOver.COMPANIES.get(i);
        boolean isPlantedOne = company.equals(FOLLOWER) || company.equals(CROWDER);
        if (!isPlantedOne && (number + 5 * i) % 9 == 0) {
          ads.add(new HandOver.Ad(company, at(day, 18, 3 * i)));
        }
      }
    }
    for (int i = 0; i < 11; i++) {
      LocalDate day = isPlanted ? CROWDED : FIRST.plusDays(49L * i);
      ads.add(new HandOver.Ad(CROWDER, at(day, 10, 4 * i)));
    }
    for (int i = 0; i < 24; i++) {
      LocalDate day = isPlanted ? visit(i / 3).plusDays(1 + i % 3) : FIRST.plusDays(22L * i);
      ads.add(new HandOver.Ad(FOLLOWER, at(day, 18, 47)));
    }
    return ads;
  }

  /** Every nine weeks, the site of the company that follows is visited. */
  private static LocalDate visit(int number) {
    return FIRST.plusDays(10 + 65L * number);
  }

  private static Map<String, Object> ad(HandOver.Ad ad) {
    return object(
        "displayLocation",
        "TimelineHome",
        "promotedTweetInfo",
        object(
            "tweetId",
            Long.toString(ad.time().getEpochSecond()),
            "tweetText",
            "This week at " + ad.company(),
            "urls",
            List.of(),
            "mediaUrls",
            List.of()),
        "advertiserInfo",
        object(
            "advertiserName",
            ad.company(),
            "screenName",
            "@" + ad.company().toLowerCase(Locale.ROOT)),
        "matchedTargetingCriteria",
        List.of(object("targetingType", "Locations", "targetingValue", "France")),
        "impressionTime",
        TIME.format(ad.time()));
  }

  /** Visits that the company reported. */
  private static Archive facebook() {
    var events = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 8; i++) {
      events.add(
          object(
              "id",
              1234500000000001L,
              "type",
              "VIEW_CONTENT",
              "timestamp",
              at(visit(i), 15, 0).getEpochSecond()));
    }
    var archive = new Archive("facebook-ada-2026-09-01-Kd81mRz4.zip");
    archive.add(
        "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json",
        Json.META.write(
            object(
                "off_facebook_activity_v2",
                List.of(object("name", "osterfeld.example", "events", events)))));
    return archive;
  }
}
