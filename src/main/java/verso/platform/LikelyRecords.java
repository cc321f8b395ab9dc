package verso.platform;

import java.util.Map;
import java.util.stream.Stream;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Records by the members that most services use for them, for exports whose members nobody has
 * described. Everything else in a record is kept under its own name.
 */
public final class LikelyRecords {
  private static final String[] TIMES = {
    "date",
    "time",
    "timestamp",
    "date time",
    "created at",
    "creation date",
    "created",
    "event date",
    "event time",
    "start time",
    "last updated",
    "updated at"
  };

  private LikelyRecords() {}

  /** A group the platform files the person in. */
  public static RowMapping segment() {
    return dated(
            RowMapping.of(
                Kind.SEGMENT,
                Origin.INFERRED,
                "segment",
                "segment name",
                "audience",
                "audience name",
                "interest",
                "interest name",
                "inference",
                "category",
                "label",
                "name",
                "value"))
        .rest();
  }

  /** An ad that was shown. */
  public static RowMapping ad() {
    return dated(
            RowMapping.of(
                    Kind.AD_IMPRESSION,
                    Origin.SHOWN,
                    "advertiser",
                    "advertiser name",
                    "brand",
                    "ad title",
                    "title",
                    "campaign",
                    "campaign name",
                    "ad name",
                    "ad id")
                .detail("advertiser", "advertiser", "advertiser name", "brand"))
        .rest();
  }

  /** Something bought, paid or ordered. */
  public static RowMapping purchase() {
    return dated(
            RowMapping.of(
                Kind.PURCHASE,
                Origin.OBSERVED,
                "item title",
                "product name",
                "item name",
                "title",
                "merchant name",
                "merchant",
                "name",
                "description",
                "item",
                "product",
                "transaction type",
                "type",
                "order id",
                "order number",
                "transaction id"),
            "transaction date",
            "purchase date",
            "order date",
            "sale date",
            "payment date",
            "bid date")
        .detail("amount", "amount", "total", "total price", "price", "gross", "total amount")
        .detail("currency", "currency", "currency code")
        .detail("counterpart", "seller", "seller id", "seller username", "merchant")
        .rest();
  }

  /** A query. */
  public static RowMapping search() {
    return dated(
            RowMapping.of(
                Kind.SEARCH,
                Origin.OBSERVED,
                "search term",
                "search query",
                "query",
                "keyword",
                "keywords",
                "search text",
                "search string",
                "search"),
            "search date",
            "search time")
        .rest();
  }

  /** A page or product looked at. */
  public static RowMapping view() {
    return dated(named(Kind.VIEW, Origin.OBSERVED), "view date", "viewed at", "last viewed").rest();
  }

  /** Something kept for later. */
  public static RowMapping saved() {
    return dated(named(Kind.SAVE, Origin.DECLARED), "date added", "added at", "added").rest();
  }

  /** A person, seller, page or game followed. */
  public static RowMapping followed() {
    return dated(
            RowMapping.of(
                Kind.FOLLOW, Origin.DECLARED, "seller", "username", "user name", "name", "title"),
            "date added",
            "followed at")
        .rest();
  }

  /** Another person the account is linked with. */
  public static RowMapping contact() {
    return dated(
            RowMapping.of(
                Kind.CONTACT,
                Origin.DECLARED,
                "display name",
                "name",
                "full name",
                "online id",
                "username",
                "user name",
                "friend",
                "email",
                "phone"),
            "friends since",
            "date added")
        .rest();
  }

  /** A private message. */
  public static RowMapping message() {
    return dated(
            RowMapping.of(
                    Kind.MESSAGE,
                    Origin.OBSERVED,
                    "message",
                    "message text",
                    "text",
                    "body",
                    "content",
                    "subject")
                .detail("author", "from", "sender", "author")
                .detail("counterpart", "to", "recipient", "receiver"),
            "sent at",
            "sent date",
            "message date")
        .rest();
  }

  /** A sign-in or session. */
  public static RowMapping signIn() {
    return dated(
            RowMapping.of(
                    Kind.LOGIN,
                    Origin.OBSERVED,
                    "device",
                    "device name",
                    "device type",
                    "browser",
                    "user agent",
                    "ip address",
                    "ip",
                    "location",
                    "action",
                    "event",
                    "type")
                .detail("ip", "ip address", "ip")
                .detail("userAgent", "user agent"),
            "login date",
            "login time",
            "sign in date",
            "last used")
        .rest();
  }

  /** A device, or what a device sent. */
  public static RowMapping device() {
    return dated(
            RowMapping.of(
                    Kind.DEVICE,
                    Origin.OBSERVED,
                    "device name",
                    "name",
                    "device model",
                    "model",
                    "device type",
                    "device",
                    "type",
                    "device id")
                .detail("ip", "ip address", "ip"),
            "first used",
            "last used",
            "registration date",
            "activation date")
        .rest();
  }

  /** A game or app used or owned. */
  public static RowMapping app() {
    return dated(
            RowMapping.of(
                Kind.APP,
                Origin.OBSERVED,
                "game",
                "game name",
                "title name",
                "title",
                "app name",
                "app",
                "name",
                "product name"),
            "last played",
            "last played date",
            "played at",
            "session start")
        .rest();
  }

  /** Settings: each scalar is one, its member's name the field. */
  public static Mapping settings() {
    return row -> row.scalars().stream().flatMap(LikelyRecords::setting);
  }

  private static Stream<Trace> setting(Map.Entry<String, Row> scalar) {
    Row row = scalar.getValue();
    return row.field(
        Kind.PREFERENCE, Origin.DECLARED, ProfileField.of(scalar.getKey()).name(), row.text());
  }

  private static RowMapping named(Kind kind, Origin origin) {
    return RowMapping.of(
        kind,
        origin,
        "item title",
        "title",
        "product name",
        "item name",
        "name",
        "description",
        "url",
        "page",
        "item id");
  }

  /** Dates a record by the first of these members, the platform's own before the usual ones. */
  private static RowMapping dated(RowMapping mapping, String... own) {
    return mapping
        .asOfExport()
        .time(Stream.concat(Stream.of(own), Stream.of(TIMES)).toArray(String[]::new));
  }
}
