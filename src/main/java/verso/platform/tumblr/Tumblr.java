package verso.platform.tumblr;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.HtmlElements;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/** Tumblr: what it concluded and showed, what was liked, followed and posted. */
public final class Tumblr implements Platform {
  /** Lists and what their elements mean; each is sought at any depth. */
  private static final Map<String, Mapping> LISTS =
      Map.ofEntries(
          Map.entry("native_inventory_interests", interest("ad interest")),
          Map.entry("interest_tags", interest("interest")),
          Map.entry("interests", interest("interest")),
          Map.entry("most_used_tags", named(Kind.OTHER, OBSERVED, "most used tag")),
          Map.entry("ad_impressions", ad(Kind.AD_IMPRESSION, SHOWN)),
          Map.entry("dashboard_ads", ad(Kind.AD_IMPRESSION, SHOWN)),
          Map.entry("ad_clicks", ad(Kind.AD_ENGAGEMENT, OBSERVED)),
          Map.entry("ad_interactions", ad(Kind.AD_ENGAGEMENT, OBSERVED)),
          Map.entry("following_tumblelogs", named(Kind.FOLLOW, DECLARED, "blog")),
          Map.entry("followed_tags", named(Kind.FOLLOW, DECLARED, "tag")),
          Map.entry("blocked_tumblelogs", named(Kind.PREFERENCE, DECLARED, "blocked blog")),
          Map.entry("tumblelogs", named(Kind.PROFILE, DECLARED, "blog")),
          Map.entry("likes", named(Kind.REACTION, OBSERVED, "like")),
          Map.entry("searches", named(Kind.SEARCH, OBSERVED, "search")),
          Map.entry("client_data", session()),
          Map.entry("sessions", session()),
          Map.entry("logins", session()));

  /** Fields of the person; those Tumblr worked out are marked in {@link #WORKED_OUT}. */
  private static final List<String> FIELDS =
      List.of(
          "email",
          "user",
          "username",
          "gender",
          "age",
          "birthday",
          "language",
          "country",
          "registration_time",
          "last_active_time",
          "last_post_time",
          "personalized_ads");

  private static final Set<String> WORKED_OUT = Set.of("gender", "age");
  private static final Set<String> LOGGED =
      Set.of("registration_time", "last_active_time", "last_post_time");
  private static final Pattern ABOUT_ADS = Pattern.compile("interest|inventory|(^|_)ads?(_|$)");

  private static final Set<String> TRUTHS = Set.of("true", "false");

  private static final Pattern POSTED =
      Pattern.compile("(\\p{Lu}\\p{L}+ \\d{1,2})(?:st|nd|rd|th)?(, \\d{4} \\d{1,2}:\\d{2} ?[ap]m)");

  private static Mapping interest(String category) {
    return scalarOr(
        Kind.INTEREST, INFERRED, category, "name", "tag", "interest", "label", "category");
  }

  private static Mapping named(Kind kind, Origin origin, String category) {
    return scalarOr(
        kind,
        origin,
        category,
        "name",
        "title",
        "query",
        "tag",
        "blog_name",
        "post_url",
        "url",
        "id");
  }

  private static Mapping ad(Kind kind, Origin origin) {
    return RowMapping.of(
            kind, origin, "advertiser", "advertiser_name", "title", "ad_name", "campaign")
        .time("timestamp", "time", "ts", "date")
        .detail("advertiser", "advertiser", "advertiser_name")
        .rest();
  }

  private static Mapping session() {
    return RowMapping.of(Kind.LOGIN, OBSERVED, "client", "user_agent", "platform", "device", "ip")
        .time("timestamp", "time", "last_active_time", "ts", "date")
        .detail("ip", "ip", "ip_address")
        .detail("userAgent", "user_agent")
        .rest();
  }

  /** A list may hold names, or objects that have one. */
  private static Mapping scalarOr(Kind kind, Origin origin, String category, String... subject) {
    RowMapping object =
        RowMapping.of(kind, origin, subject)
            .asOfExport()
            .time("liked_timestamp", "timestamp", "time", "created_at", "date")
            .fixed(kind == Kind.PREFERENCE || kind == Kind.PROFILE ? "field" : "category", category)
            .detail("url", "post_url", "url")
            .rest();
    RowMapping scalar =
        RowMapping.of(kind, origin)
            .asOfExport()
            .fixed(kind == Kind.PREFERENCE || kind == Kind.PROFILE ? "field" : "category", category)
            .or(object);
    return scalar;
  }

  @Override
  public String id() {
    return "tumblr";
  }

  @Override
  public String name() {
    return "Tumblr";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("payload-#.json")
        .or(Signature.keys("following_tumblelogs", "native_inventory_interests", "tumblelogs"))
        .or(Signature.atLeast(2, "posts_index.html", "html/*.html"));
  }

  @Override
  public List<FileRule> rules() {
    FileRule.Builder payload = FileRule.json("payload*.json");
    LISTS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(list -> payload.each("/**/" + list.getKey(), list.getValue()));
    FIELDS.forEach(field -> payload.at("/**/" + field, Tumblr::field));
    return List.of(
        payload
            .elsewhere(Tumblr::other)
            .orRootKey("following_tumblelogs", "native_inventory_interests")
            .named("account data"),
        FileRule.ignored("a list of the posts beside it", "posts_index.html"),
        FileRule.file(HtmlElements.of("body"), Tumblr::post, "html/*.html").named("posts"));
  }

  /** A field of the person, wherever it stands. */
  private static Stream<Trace> field(Row row) {
    String value = row.text();
    List<String> keys = row.keys();
    String name = keys.isEmpty() ? "" : keys.getLast();
    if (value.isEmpty()) {
      return row.value().members().isEmpty() ? Stream.empty() : GenericMapping.map(row);
    }
    ProfileField field = ProfileField.of(name);
    boolean isSetting = field.kind() == Kind.PROFILE && TRUTHS.contains(value);
    return row
        .trace(isSetting ? Kind.PREFERENCE : field.kind(), origin(name, keys), value)
        .detail(field.detail(), field.name())
        .when(row.exported())
        .stream();
  }

  private static Origin origin(String name, List<String> keys) {
    boolean isWorkedOut = WORKED_OUT.contains(name) && !keys.contains("profile");
    return isWorkedOut ? INFERRED : LOGGED.contains(name) ? OBSERVED : DECLARED;
  }

  /** A member of unknown name is about ads when a word in it says so. */
  private static Stream<Trace> other(Row row) {
    var aboutAds =
        row.scalars().stream().filter(s -> ABOUT_ADS.matcher(s.getKey()).find()).toList();
    boolean saysMore = aboutAds.size() < row.scalars().size();
    return Stream.concat(
        aboutAds.stream()
            .flatMap(
                s -> named(Kind.SEGMENT, INFERRED, s.getKey().replace('_', ' ')).map(s.getValue())),
        saysMore ? GenericMapping.map(row) : Stream.empty());
  }

  /** A page with one post: its words, then when it was posted, then its tags. */
  private static Stream<Trace> post(Row row) {
    String text = row.text("text");
    Matcher posted = POSTED.matcher(text);
    int end = text.length();
    int tags = end;
    Moment when = Moment.NONE;
    while (posted.find()) {
      end = posted.start();
      tags = posted.end();
      when = Row.moment(posted.group(1) + posted.group(2));
    }
    String words = text.substring(0, end).strip();
    return row
        .trace(Kind.POST, OBSERVED, words.isEmpty() ? text : words)
        .when(when)
        .text(text.substring(tags))
        .stream();
  }
}
