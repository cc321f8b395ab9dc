package verso.platform.twitch;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;

import java.util.List;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;

/** Twitch: what was watched, said in chat, followed, searched for and paid. */
public final class Twitch implements Platform {
  private static final String[] CHANNEL = {"channel_name", "channel", "channel_login"};
  private static final String[] GAME = {"game_name", "game", "category"};

  private static final Mapping AD =
      event(
              Kind.AD_IMPRESSION,
              SHOWN,
              "advertiser",
              "advertiser_name",
              "ad_title",
              "title",
              "ad_id",
              "creative_id",
              "channel")
          .detail("advertiser", "advertiser", "advertiser_name")
          .rest();

  private static final Mapping WATCHED =
      event(Kind.VIEW, OBSERVED, CHANNEL)
          .detail("duration", "minutes_watched_unadjusted", "minutes_logged", "minutes_watched")
          .detail("action", "content_mode", "live");

  private static final Mapping BROADCAST =
      event(Kind.POST, OBSERVED, "title", "game_name", "game", "channel")
          .fixed("category", "broadcast")
          .detail("duration", "minutes_logged");

  private static final Mapping PLAYED =
      event(Kind.VIEW, OBSERVED, "vod_title", "channel", "vod_id");

  private static final Mapping PAGE =
      event(Kind.VIEW, OBSERVED, "url", "location", "context", "channel").detail("url", "url");

  private static final Mapping SEARCHED =
      event(Kind.SEARCH, OBSERVED, "search_query", "query", "query_text", "search_term", "context");

  private static final Mapping CHAT =
      event(Kind.COMMENT, OBSERVED, "body_full", "body", "message", "context")
          .detail("reply", "is_reply")
          .detail("mention", "is_mention");

  private static final Mapping FOLLOWED = followed(DECLARED, "followed");
  private static final Mapping UNFOLLOWED = followed(OBSERVED, "unfollowed");

  private static final Mapping BITS =
      event(Kind.PURCHASE, OBSERVED, "channel_name", "channel", "product", "sku", "type", "event")
          .fixed("category", "bits")
          .detail("amount", "used_total", "bits_used", "bits", "quantity", "amount")
          .rest();

  private static final RowMapping SUBSCRIBED =
      event(Kind.PURCHASE, OBSERVED, "channel_name", "channel", "product_name", "product")
          .detail("amount", "price", "amount")
          .detail("currency", "currency")
          .rest();

  private static final Mapping LOGIN =
      event(Kind.LOGIN, OBSERVED, "event_name", "event", "type", "event_type", "login").rest();

  private static final Mapping APP =
      event(Kind.APP, OBSERVED, "client_name", "app_name", "service", "platform", "client_id")
          .fixed("action", "connected")
          .rest();

  private static final Mapping RENAMED =
      event(Kind.PROFILE, DECLARED, "new_email", "new_login", "email", "login")
          .fixed("field", "changed")
          .rest();

  /** Of an event of a file that has not been seen yet, its name is all that is sure. */
  private static final Mapping EVENT =
      event(Kind.OTHER, OBSERVED, "context", "event", "event_name", "event_type", "column 1")
          .rest();

  /** What the events of all files share. */
  private static RowMapping event(Kind kind, Origin origin, String... subject) {
    return RowMapping.of(kind, origin, subject)
        .utc("time", "day", "date", "timestamp", "time_utc")
        .detail("channel", CHANNEL)
        .detail("game", GAME)
        .detail("ip", "ip")
        .detail("city", "city")
        .detail("region", "region")
        .detail("country", "country")
        .detail("device", "platform", "device", "client_app")
        .detail("player", "player")
        .detail("language", "language");
  }

  private static Mapping followed(Origin origin, String action) {
    return event(Kind.FOLLOW, origin, "channel", "channel_name", "game", "game_name", "target")
        .fixed("action", action);
  }

  @Override
  public String id() {
    return "twitch";
  }

  @Override
  public String name() {
    return "Twitch";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "minute_watched.csv",
            "site_history/chat_messages.csv",
            "site_history/video_play.csv",
            "community/follows/follow_game.csv",
            "commerce/bits/*.csv")
        .or(Signature.columns("minutes_logged", "channel", "game"))
        .or(Signature.columns("minutes_watched_unadjusted", "channel_name"))
        .or(Signature.columns("body", "is_reply", "is_mention", "channel"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        csv("ads", AD, "*ad_impression*.csv", "*video_ad*.csv", "ads.csv", "ads/**/*.csv"),
        csv("minutes watched", WATCHED, "minute_watched*.csv"),
        csv("broadcasts", BROADCAST, "minute_broadcast*.csv"),
        csv("videos", PLAYED, "video_play*.csv"),
        csv("pages", PAGE, "pageview*.csv", "site_history.csv"),
        csv("searches", SEARCHED, "search_query*.csv"),
        csv("chat", CHAT, "chat_messages*.csv"),
        csv("follows", FOLLOWED, "follow.csv", "follow_game.csv", "follows.csv"),
        csv("follows ended", UNFOLLOWED, "unfollow.csv", "unfollow_game.csv"),
        csv("bits", BITS, "bits_*.csv", "commerce/bits/*.csv"),
        csv(
            "subscriptions",
            SUBSCRIBED.fixed("category", "subscription"),
            "subscriptions.csv",
            "commerce/subs/**/*.csv"),
        csv("purchases", SUBSCRIBED, "purchases.csv", "commerce/**/*.csv"),
        csv(
            "connected apps",
            APP,
            "connections_connect.csv",
            "oauth_authorize.csv",
            "oauth_deauthorize.csv"),
        csv("other events", EVENT, "site_history/**/*.csv", "community/**/*.csv"),
        csv("logins", LOGIN, "account/security/*.csv"),
        csv("changes of the account", RENAMED, "account/info/*.csv"),
        FileRule.json("users/user/*.json", "users/channel/*.json", "users/**/*.json")
            .each("", AccountFields.declared())
            .named("account"),
        FileRule.ignored("how the archive was made", "metadata.json"));
  }

  private static FileRule csv(String section, Mapping mapping, String... globs) {
    return FileRule.file(
            Csv.of("time", "day", "channel", "channel_name", "game", "platform"), mapping, globs)
        .named(section);
  }
}
