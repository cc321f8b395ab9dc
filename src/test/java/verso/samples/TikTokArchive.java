package verso.samples;

import static verso.samples.Json.NOTHING;
import static verso.samples.Json.object;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A TikTok export: one JSON file with the sections of late 2025, all keys in English. */
final class TikTokArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String SHARED = "https://www.tiktokv.com/share/video/";

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;

  private TikTokArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.6, "TikTok_Data_1788247800.zip");
    export.add("user_data_tiktok.json", Json.PLAIN, new TikTokArchive(export).sections());
    return List.of(export.archive());
  }

  private Map<String, Object> sections() {
    return object(
        "Comment",
        object("Comments", object("CommentsList", export.each(300, 40, this::comment))),
        "Direct Message",
        object("Direct Messages", object("ChatHistory", chats())),
        "Likes and Favorites",
        likes(),
        "Location Review",
        object("Location Reviews", object("ReviewsList", NOTHING)),
        "Post",
        object("Posts", object("VideoList", List.of())),
        "Profile And Settings",
        profile(),
        "TikTok Shop",
        object(
            "Product Browsing History",
            object("ProductBrowsingHistories", export.each(90, 25, this::product))),
        "Your Activity",
        activity());
  }

  private Map<String, Object> comment(Instant moment) {
    return object(
        "date",
        TIME.format(moment) + " UTC",
        "comment",
        voice.say("comment", moment),
        "photo",
        "N/A",
        "url",
        "");
  }

  private Map<String, Object> chats() {
    Acquaintance friend = life.people().get(2);
    List<String> names = List.of(Person.CAMILLE.handle(), friend.handle());
    return object(
        "Chat History with " + friend.handle() + ":",
        export.each(120, 20, moment -> message(dice.oneOf(names), moment)));
  }

  private Map<String, Object> message(String sender, Instant moment) {
    return object(
        "Date", TIME.format(moment), "From", sender, "Content", voice.say("message", moment));
  }

  private Map<String, Object> likes() {
    return object(
        "Like List",
        object("ItemFavoriteList", export.each(300, 80, m -> linked("date", "link", m))),
        "Favorite Videos",
        object("FavoriteVideoList", export.each(300, 25, m -> linked("Date", "Link", m))),
        "Hashtag",
        object("HashtagList", life.labelledBy('t').stream().map(this::hashtag).toList()));
  }

  private Map<String, Object> linked(String date, String link, Instant moment) {
    return object(date, TIME.format(moment), link, SHARED + dice.digits(19) + "/");
  }

  private Map<String, Object> hashtag(Interest interest) {
    return object(
        "HashtagName",
        interest.hashtag(),
        "HashtagLink",
        "https://www.tiktok.com/tag/" + interest.hashtag());
  }

  private Map<String, Object> profile() {
    Person camille = Person.CAMILLE;
    Map<String, Object> profile =
        object(
            "userName", camille.handle(),
            "displayName", "Camille",
            "bioDescription", "",
            "birthDate", "14-May-1991",
            "emailAddress", camille.email(),
            "telephoneNumber", camille.phone(),
            "likesReceived", "12",
            "accountRegion", "FR",
            "inferredGender", "Female");
    return object(
        "Profile Info",
        object("ProfileMap", profile),
        "Settings",
        object(
            "SettingsMap",
            object(
                "Personalized Ads", "Enabled",
                "Ads Based on Data Received from Partners", "On",
                "Interests", "Sports|Food & Drink|DIY",
                "App Language", "Français",
                "Private Account", "Disabled")),
        "Following",
        object("Following", export.each(400, 40, this::followed)),
        "Follower",
        object("FansList", export.each(400, 12, this::follower)),
        "Off TikTok Activity",
        offTikTok());
  }

  private Map<String, Object> followed(Instant moment) {
    String creator = GoogleRecords.slug(voice.say("channel", moment)).replace("-", "");
    return object("Date", TIME.format(moment), "UserName", creator);
  }

  private Map<String, Object> follower(Instant moment) {
    return object("Date", TIME.format(moment), "UserName", dice.oneOf(life.people()).handle());
  }

  /** Tramontelle's purchase once more, and visits at other shops. */
  private Map<String, Object> offTikTok() {
    Brand shop = life.brand("tramontelle");
    List<Brand> others = life.brands().stream().filter(brand -> brand.reachesBy('r')).toList();
    Stream<Map<String, Object>> visits =
        export.each(170, 30, m -> event(dice.oneOf(others), "Pageview", m)).stream();
    return object(
        "OffTikTokActivityDataList",
        Stream.concat(
                Stream.of(
                    event(shop, "CompletePayment", Life.PURCHASE),
                    event(shop, "AddToCart", Life.PURCHASE.minusSeconds(600)),
                    event(shop, "ViewContent", Life.PURCHASE.minusSeconds(1500))),
                visits)
            .toList());
  }

  private static Map<String, Object> event(Brand brand, String event, Instant moment) {
    return object("TimeStamp", TIME.format(moment), "Source", brand.tiktok(), "Event", event);
  }

  private Map<String, Object> product(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    return object(
        "browsing_date", TIME.format(moment),
        "shop_name", brand.tiktok(),
        "product_name", voice.say("product", brand.interest()));
  }

  private Map<String, Object> activity() {
    String interests =
        life.labelledBy('t').stream().map(Interest::english).collect(Collectors.joining("|"));
    return object(
        "Ad Interests",
        object("AdInterestCategories", interests + "|Beauty|Pets"),
        "Ads Visit History",
        object("AdsVisitHistoryList", export.each(90, 20, this::visitedAd)),
        "Watch History",
        object("VideoList", scrolled().stream().map(this::watched).toList()),
        "Searches",
        object("SearchList", export.each(180, 70, this::search)),
        "Login History",
        object("LoginHistoryList", export.each(90, 25, this::login)),
        "Share History",
        object("ShareHistoryList", List.of()),
        "Most Recent Location Data",
        object("LocationData", object("Date", "N/A", "GpsData", "N/A", "LastRegion", "FR")),
        "Status",
        object("Status List", List.of(status())));
  }

  private static Map<String, Object> status() {
    return object(
        "Resolution", "1224x2700",
        "App Version", "41.0.3",
        "IDFA", "",
        "GAID", "00000000-0000-4000-8000-0123456789ab");
  }

  private Map<String, Object> visitedAd(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    return object(
        "CreateTime", TIME.format(moment),
        "AdTitle", voice.say("ad", brand.interest()),
        "AdLink", "https://www." + brand.domain() + "/?utm_source=tiktok&utm_campaign=ete26");
  }

  /** Most sittings are short; the one on a rainy Sunday is not. */
  private List<Instant> scrolled() {
    var starts = life.recentMoments(180, 150, dice);
    var moments = new ArrayList<>(new Sittings(3, 70, 4, 38).from(starts, dice));
    Instant sunday = Sittings.at(LocalDate.of(2026, 4, 19), 15, 10);
    moments.addAll(new Sittings(290, 290, 5, 24).from(List.of(sunday), dice));
    moments.sort(Comparator.reverseOrder());
    return moments;
  }

  private Map<String, Object> watched(Instant moment) {
    return object(
        "Date", TIME.format(moment),
        "Link", SHARED + dice.digits(19) + "/",
        "Title", voice.say("video", moment));
  }

  private Map<String, Object> search(Instant moment) {
    return object("Date", TIME.format(moment), "SearchTerm", voice.say("search", moment));
  }

  private Map<String, Object> login(Instant moment) {
    Device device = life.devices().get(1);
    return object(
        "Date",
        TIME.format(moment) + " UTC",
        "IP",
        "203.0.113." + dice.between(1, 30),
        "DeviceModel",
        device.name(),
        "DeviceSystem",
        device.os() + " " + device.version(),
        "NetworkType",
        dice.oneOf(List.of("Wi-Fi", "5G")),
        "Carrier",
        "Octalune");
  }
}
