package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** A Twitch archive: board games and rides in the evening, seen and chatted about. */
final class TwitchArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final List<String> CHANNELS =
      List.of("plateauxcasts", "veloencolo", "potagerlive", "argentique_tv", "sentiers_live");

  private final Export export;
  private final CsvFiles files;

  private TwitchArchive(Export export) {
    this.export = export;
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.7, "twitch-request-2026-09-01.zip");
    var twitch = new TwitchArchive(export);
    twitch.addHistory();
    twitch.addRest();
    return List.of(export.archive());
  }

  private void addHistory() {
    add("site_history/video_ad_impression", "advertiser_name,channel,country", 60, 25, this::ad);
    add(
        "site_history/minute_watched",
        "channel,game,platform,minutes_logged,city",
        60,
        60,
        this::minute);
    add("site_history/chat_messages", "channel,body_full,is_reply,is_mention", 60, 15, this::chat);
    add("site_history/search_query", "search_query,platform", 60, 8, this::search);
    add("site_history/pageview", "url,country", 60, 10, m -> List.of(url(), "FR"));
    add("site_history/video_play", "channel,vod_id", 60, 6, m -> List.of(channel(), vod()));
  }

  private void addRest() {
    add("community/follows/follow", "channel,platform", 900, 5, m -> List.of(channel(), "web"));
    add("community/follows/follow_game", "game,platform", 900, 3, m -> List.of(game(m), "web"));
    add("community/follows/unfollow", "channel,platform", 900, 2, m -> List.of(channel(), "web"));
    add("commerce/bits/bits_cheered", "channel,used_total", 400, 3, m -> List.of(channel(), "100"));
    add("commerce/subs/subscriptions", "channel,price,currency", 400, 3, this::subscription);
    add("account/security/login", "ip,country,city,device", 90, 10, this::login);
    add("account/security/oauth_authorize", "client_name", 900, 1, m -> List.of("Dés en direct"));
    add("account/info/update_email", "new_email", 2000, 1, m -> List.of(Person.CAMILLE.email()));
    export.add(
        "request/users/user/90210.json",
        Json.PLAIN,
        object("login", "camille_ex", "email", Person.CAMILLE.email(), "language", "fr"));
  }

  /** A file of events: a name, a time, then columns of its own. */
  private void add(
      String file, String columns, int days, int count, Function<Instant, List<String>> cells) {
    String event = file.substring(file.lastIndexOf('/') + 1);
    List<String> header = List.of(("event,time," + columns).split(","));
    files.add(
        "request/" + file,
        header,
        export.each(days, count, moment -> row(event, moment, cells.apply(moment))));
  }

  private static List<String> row(String event, Instant moment, List<String> cells) {
    return Stream.concat(Stream.of(event, TIME.format(moment)), cells.stream()).toList();
  }

  private List<String> ad(Instant moment) {
    return List.of(export.life().advertiserAt(moment, export.dice()).name(), channel(), "FR");
  }

  private List<String> minute(Instant moment) {
    return List.of(channel(), game(moment), "web", "1", Person.CAMILLE.city());
  }

  private List<String> chat(Instant moment) {
    return List.of(channel(), export.voice().say("comment", moment), "false", "false");
  }

  private List<String> search(Instant moment) {
    return List.of(export.voice().say("thing", "boardgames"), "web");
  }

  private List<String> subscription(Instant moment) {
    return List.of(channel(), "4.99", "EUR");
  }

  private List<String> login(Instant moment) {
    return List.of("203.0.113." + export.dice().between(1, 30), "FR", Person.CAMILLE.city(), "web");
  }

  private String url() {
    return "https://www.twitch.tv/" + channel();
  }

  private String vod() {
    return "v" + export.dice().digits(10);
  }

  private String channel() {
    return export.dice().oneOf(CHANNELS);
  }

  private String game(Instant moment) {
    return export.dice().oneOf(List.of("Jeux de société", "Sports", "Jardinage", "Discussions"));
  }
}
