package verso.platform.booking;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;

/** Booking.com: where the person looked for a bed, where they slept, how much they are worth. */
public final class Booking implements Platform {
  private static final Signature SIGNATURE =
      Signature.anyOf("Booking.com*/**", "Booking_com*/**", "Booking-com*/**", "Booking.com*.json")
          .or(Signature.keys("genius_level", "genius_status"))
          .or(Signature.columns("Booking number", "Check-in", "Check-out"));

  private static final Mapping SEARCH =
      RowMapping.of(
              Kind.SEARCH, OBSERVED, "destination", "search term", "query", "city", "location")
          .time("search date", "searched at", "created", "timestamp", "date")
          .detail("query", "destination", "search term", "query")
          .detail("city", "city")
          .detail("country", "country")
          .detail("device", "device")
          .rest();

  private static final Mapping STAY =
      RowMapping.of(
              Kind.PURCHASE,
              OBSERVED,
              "property name",
              "hotel name",
              "accommodation",
              "property",
              "hotel",
              "booking number")
          .time("check-in", "checkin date", "arrival", "booked on", "created")
          .fixed("category", "stay")
          .detail("city", "city")
          .detail("country", "country")
          .detail("amount", "total price", "price", "amount")
          .detail("currency", "currency")
          .detail("status", "status")
          .detail("endTime", "check-out", "checkout date", "departure")
          .rest();

  private static final Mapping VIEW =
      RowMapping.of(Kind.VIEW, OBSERVED, "property name", "hotel name", "property", "page", "url")
          .time("viewed at", "timestamp", "created", "date")
          .detail("url", "url")
          .rest();

  private static final Mapping REVIEW =
      RowMapping.of(Kind.COMMENT, OBSERVED, "title", "positive", "text", "review", "property name")
          .time("review date", "submitted", "created", "date")
          .fixed("category", "review")
          .text("positive", "negative", "text", "review")
          .rest();

  private static final Mapping SAVED =
      RowMapping.of(Kind.SAVE, DECLARED, "property name", "hotel name", "name", "list name")
          .asOfExport()
          .time("saved at", "created", "date")
          .detail("list", "list name", "list")
          .rest();

  /** Where Booking files a customer: the level decides on prices shown. */
  private static final Mapping LEVEL =
      RowMapping.of(Kind.PROFILE, INFERRED, "genius level", "genius status", "level", "status")
          .asOfExport()
          .time("since", "date")
          .fixed("field", "Genius level")
          .rest();

  private static final Mapping CONSENT =
      RowMapping.of(Kind.PREFERENCE, DECLARED, "value", "status", "subscribed", "enabled")
          .asOfExport()
          .time("updated", "date")
          .detail("field", "name", "preference", "subscription", "type")
          .rest();

  private static final Mapping LOGIN =
      RowMapping.of(Kind.LOGIN, OBSERVED, "ip address", "ip", "device", "user agent")
          .time("login time", "timestamp", "date", "created")
          .detail("ip", "ip address", "ip")
          .detail("device", "device")
          .detail("userAgent", "user agent")
          .rest();

  private static final Mapping MESSAGE =
      RowMapping.of(Kind.MESSAGE, OBSERVED, "message", "text", "content", "subject")
          .time("sent at", "timestamp", "date", "created")
          .detail("author", "sender", "from")
          .rest();

  private static final List<FileRule> RULES =
      Stream.of(
              rules("consents", CONSENT, "marketing", "consent", "subscription", "preference"),
              rules("Genius level", LEVEL, "genius", "loyalty"),
              rules("searches", SEARCH, "search"),
              rules("reviews", REVIEW, "review"),
              rules("properties viewed", VIEW, "view", "visit", "browsing"),
              rules("saved properties", SAVED, "wishlist", "saved", "favourite", "favorite"),
              rules("messages", MESSAGE, "message"),
              rules("logins", LOGIN, "login", "session", "device"),
              rules("stays", STAY, "reservation", "booking", "stay", "trip"),
              rules("profile", AccountFields.declared(), "profile", "account", "personal"))
          .flatMap(rules -> rules)
          .toList();

  /** The whole in one file, by section. */
  private static final FileRule ONE_FILE =
      FileRule.json("Booking.com*.json", "data.json")
          .each("/**/searches", SEARCH)
          .each("/**/search_history", SEARCH)
          .each("/**/views", VIEW)
          .each("/**/reservations", STAY)
          .each("/**/bookings", STAY)
          .each("/**/reviews", REVIEW)
          .each("/**/wishlists", SAVED)
          .each("/**/genius", LEVEL)
          .each("/**/subscriptions", CONSENT)
          .each("/**/logins", LOGIN)
          .each("/**/messages", MESSAGE)
          .at("/**/profile", AccountFields.declared())
          .orRootKey("genius", "genius_level")
          .named("everything in one file");

  /** A subject whose file has one of these words in its name, as CSV or JSON. */
  private static Stream<FileRule> rules(String section, Mapping mapping, String... words) {
    String[] tables = Stream.of(words).map(word -> "*" + word + "*.csv").toArray(String[]::new);
    String[] trees = Stream.of(words).map(word -> "*" + word + "*.json").toArray(String[]::new);
    return Stream.of(
        FileRule.file(Csv.any(), mapping, tables).named(section),
        FileRule.json(trees).each("", mapping).named(section));
  }

  @Override
  public String id() {
    return "booking";
  }

  @Override
  public String name() {
    return "Booking.com";
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public List<FileRule> rules() {
    return Stream.concat(Stream.of(ONE_FILE), RULES.stream()).toList();
  }
}
