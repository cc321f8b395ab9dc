package verso.platform.microsoft;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Signature;
import verso.platform.TableRule;

/**
 * Microsoft: the archive and the pages of the privacy dashboard, whose files are named after types
 * of data, and the history that Edge writes.
 */
public final class Microsoft implements Platform {
  private static final String[] OWN_TYPES = {
    "SearchRequestsAndQuery",
    "PreciseUserLocation",
    "InkingTypingAndSpeechUtterance",
    "ProductAndServiceUsage",
    "ProductAndServicePerformance",
    "SoftwareSetupAndInventory",
    "DeviceConnectivityAndConfiguration",
    "DemographicInformation",
    "InterestsAndFavorites",
    "FeedbackAndRatings",
    "LicensingAndPurchase",
    "MicrosoftCommunications",
    "EnvironmentalSensor"
  };

  @Override
  public String id() {
    return "microsoft";
  }

  @Override
  public String name() {
    return "Microsoft";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(names(OWN_TYPES))
        .or(
            Signature.atLeast(
                2,
                "BrowsingHistory.json",
                "ContentConsumption.json",
                "FitnessAndActivity.json",
                "SupportContent.json",
                "SupportInteraction.json"))
        .or(Signature.columns("DateTime", "NavigatedToUrl", "PageTitle"))
        .or(Signature.columns("DateTime", "SearchTerms"))
        .or(Signature.allKeys("DateTime", "NavigatedToUrl"))
        .or(Signature.allKeys("DateTime", "SearchTerms"))
        .or(Signature.anyOf("Microsoft*advertising interests*.*"));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            TableRule.table(
                "advertising interests",
                Csv.of(Persona.NAMES),
                Persona.ADVERTISING_INTEREST,
                "*Advertising*Interest*"),
            type(Persona::interest, "interests and favourites", "InterestsAndFavorites"),
            TableRule.record("demographics", Persona.DEMOGRAPHICS, stems("DemographicInformation")),
            type(Persona.COMMUNICATION, "communications", "MicrosoftCommunications"),
            type(Activity.SEARCH, "searches", "SearchRequestsAndQuery"),
            type(Activity.PAGE, "browsing history", "BrowsingHistory", "BrowserHistory"),
            loneHistory(),
            type(Activity::location, "locations", "PreciseUserLocation"),
            type(Activity.SPOKEN, "typing and speech", "InkingTypingAndSpeechUtterance"),
            type(Activity::content, "content consumed", "ContentConsumption"),
            type(Activity.APP, "app and service usage", "ProductAndServiceUsage"),
            type(Activity.INSTALLED, "software", "SoftwareSetupAndInventory"),
            type(Activity.FITNESS, "fitness", "FitnessAndActivity"),
            type(Activity.FEEDBACK, "feedback", "FeedbackAndRatings"),
            type(Activity.PURCHASE, "purchases", "LicensingAndPurchase"),
            type(Activity.SUPPORT, "support", "SupportContent", "SupportInteraction"),
            type(Activity.CONTACT, "contacts", "Social"),
            type(Activity.DEVICE, "devices", "DeviceConnectivityAndConfiguration"),
            type(Activity.EVENT, "events of products", "ProductAndServicePerformance"),
            type(Activity.SENSOR, "sensors", "EnvironmentalSensor"))
        .flatMap(rules -> rules)
        .toList();
  }

  private static Stream<FileRule> type(Mapping meaning, String section, String... types) {
    return TableRule.table(section, meaning, stems(types));
  }

  /** What one page of the dashboard, or Edge, saved under any name. */
  private static Stream<FileRule> loneHistory() {
    return Stream.of(
        FileRule.json().orRootKey("NavigatedToUrl").each("", Activity.PAGE).named("pages, JSON"),
        FileRule.file(Csv.of("DateTime", "NavigatedToUrl"), Activity.PAGE)
            .orContaining("NavigatedToUrl")
            .named("pages"),
        FileRule.json().orRootKey("SearchTerms").each("", Activity.SEARCH).named("queries, JSON"),
        FileRule.file(Csv.of("DateTime", "SearchTerms"), Activity.SEARCH)
            .orContaining("DateTime,SearchTerms", "\"DateTime\",\"SearchTerms\"")
            .named("queries"));
  }

  private static String[] names(String... types) {
    return Stream.of(stems(types))
        .flatMap(stem -> Stream.of(stem + ".csv", stem + ".json"))
        .toArray(String[]::new);
  }

  /** A file, or a folder of files, named after the type; products add their own name. */
  private static String[] stems(String... types) {
    return Stream.of(types)
        .flatMap(type -> Stream.of("*" + type + "*", type + "/**/*"))
        .toArray(String[]::new);
  }
}
