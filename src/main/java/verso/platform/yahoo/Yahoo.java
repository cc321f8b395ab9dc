package verso.platform.yahoo;

import static verso.platform.TableRule.record;
import static verso.platform.TableRule.table;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Yahoo: a zip of CSV and JSON per product; what its ads take the person for stands with the ads.
 */
public final class Yahoo implements Platform {
  private static final String[] TIMES = {
    "Timestamp",
    "Date",
    "Time",
    "Event Time",
    "Created",
    "Created At",
    "Last Updated",
    "Updated At",
    "Last Login"
  };

  private static final String[] INTERESTS = {
    "Interest", "Interest Category", "Interest Name", "Category", "Topic", "Label", "Name"
  };
  private static final String[] SEGMENTS = {
    "Segment", "Segment Name", "Audience", "Audience Name", "Name", "Label"
  };

  private static final Mapping INTEREST = inferred(Kind.INTEREST, INTERESTS);
  private static final Mapping SEGMENT = inferred(Kind.SEGMENT, SEGMENTS);
  private static final Mapping CLICKED =
      ad(Kind.AD_ENGAGEMENT, Origin.OBSERVED).fixed("action", "clicked").rest();
  private static final Mapping SHOWN = ad(Kind.AD_IMPRESSION, Origin.SHOWN).rest();

  private static final Mapping SEARCH =
      observed(Kind.SEARCH, "Query", "Search Query", "Search Term", "Search Terms", "Keyword")
          .detail("url", "Clicked Url", "Url", "Clicked Link")
          .detail("category", "Vertical", "Search Type", "Property")
          .rest();

  private static final Mapping LOGIN =
      observed(Kind.LOGIN, "Device", "Browser", "Location", "IP Address", "IP", "Activity")
          .detail("ip", "IP Address", "IP")
          .detail("userAgent", "User Agent")
          .detail("city", "City")
          .detail("country", "Country")
          .rest();

  private static final Mapping DEVICE =
      observed(Kind.DEVICE, "Device Name", "Device", "Model", "Device Id")
          .detail("os", "OS", "Operating System")
          .rest();

  private static final Mapping PAGE =
      observed(Kind.VIEW, "Title", "Headline", "Page Title", "Article", "Url")
          .detail("url", "Url")
          .rest();

  private static final Mapping COMMENT =
      observed(Kind.COMMENT, "Comment", "Text", "Message", "Body").detail("url", "Url").rest();

  private static final Mapping KEPT =
      observed(Kind.SAVE, "Symbol", "Ticker", "Name", "Title", "Portfolio").rest();

  private static final Mapping TEAM =
      observed(Kind.FOLLOW, "Team", "Team Name", "League", "League Name", "Name").rest();

  private static final String[] PEOPLE = {"Name", "Display Name", "First Name", "Email"};

  /** Another person. Their addresses are theirs, and stay in the archive. */
  private static final Mapping CONTACT =
      RowMapping.of(Kind.CONTACT, Origin.SUPPLIED, PEOPLE).asOfExport();

  /** A record with names, a line of a list without a heading, or a word in a list of JSON. */
  private static Mapping inferred(Kind kind, String... names) {
    return RowMapping.of(kind, Origin.INFERRED, names)
        .asOfExport()
        .time(TIMES)
        .rest()
        .or(RowMapping.of(kind, Origin.INFERRED, "column 1").asOfExport());
  }

  private static RowMapping observed(Kind kind, String... subjects) {
    return RowMapping.of(kind, Origin.OBSERVED, subjects).time(TIMES);
  }

  private static RowMapping ad(Kind kind, Origin origin) {
    return RowMapping.of(
            kind,
            origin,
            "Advertiser",
            "Advertiser Name",
            "Ad Title",
            "Title",
            "Campaign",
            "Ad Id",
            "Url")
        .time(TIMES)
        .detail("advertiser", "Advertiser", "Advertiser Name")
        .detail("adTitle", "Ad Title", "Title")
        .detail("url", "Landing Page", "Url");
  }

  @Override
  public String id() {
    return "yahoo";
  }

  @Override
  public String name() {
    return "Yahoo";
  }

  /** Its names are those of products, which others have too: only with the brand they tell. */
  @Override
  public Signature signature() {
    String[] products = {
      "Search", "Ads", "Advertising", "Account", "Profile", "Mail", "News", "Finance", "Sports"
    };
    return Signature.anyOf(
        Stream.of(products)
            .flatMap(product ->
                Stream.of(
                    "Yahoo " + product + "/**",
                    "Yahoo_" + product + "/**",
                    "Yahoo-" + product + "/**",
                    "Yahoo!/" + product + "/**",
                    "Yahoo/" + product + "/**",
                    "Yahoo*" + product + "*.csv",
                    "Yahoo*" + product + "*.json"))
            .toArray(String[]::new));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            table("ad interests", Csv.of(INTERESTS), INTEREST, "*Interest*", "Interests/**/*"),
            table("ad segments", Csv.of(SEGMENTS), SEGMENT, "*Segment*", "*Audience*"),
            record("ad settings", Yahoo::setting, "*Consent*", "*Preference*", "*Opt*Out*"),
            table("ads clicked", CLICKED, "*Ad*Click*"),
            table("ads shown", SHOWN, "*Ad*Impression*", "*Ad*View*", "*Ads*Shown*"),
            table("searches", SEARCH, "*Search*", "*Yahoo*Search/**/*"),
            table("logins", LOGIN, "*Login*", "*Sign*In*", "*Recent*Activity*"),
            table("devices", DEVICE, "*Device*"),
            table("comments", COMMENT, "*Comment*"),
            table("pages read", PAGE, "*Page*View*", "*Reading*History*", "*News*History*"),
            table("finance", KEPT, "*Portfolio*", "*Watchlist*"),
            table("teams", TEAM, "*Team*", "*League*"),
            table("contacts", Csv.of(PEOPLE), CONTACT, "*Contact*"),
            table("other ad data", Csv.of(SEGMENTS), SEGMENT, "*Yahoo*Ads/**/*", "Yahoo*Ads*"),
            record("account", AccountFields.declared(), "*Account*", "*Profile*"))
        .flatMap(rules -> rules)
        .toList();
  }

  /** A setting is named by its member, or by the first column of its row. */
  private static Stream<Trace> setting(Row row) {
    String name = row.firstOf("Setting", "Consent", "Preference", "Name");
    String value = row.firstOf("Value", "Status", "State");
    return name.isEmpty() || value.isEmpty()
        ? row.scalars().stream()
            .flatMap(scalar ->
                scalar
                    .getValue()
                    .field(
                        Kind.PREFERENCE,
                        Origin.DECLARED,
                        ProfileField.of(scalar.getKey()).name(),
                        scalar.getValue().text()))
        : row
            .trace(Kind.PREFERENCE, Origin.DECLARED, value)
            .detail("field", name)
            .when(row.exported())
            .stream();
  }
}
