package verso.platform.spotify;

import java.util.List;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;

/** Who the person is to Spotify, and the log of what the apps reported. */
final class Account {
  /** Spotify estimates ages where the law asks it to, and calls some people trend-setters. */
  private static final Mapping FIELDS =
      AccountFields.declared().inferring("assuredEstimatedAge", "tasteMaker");

  private static final Mapping PAYMENT =
      RowMapping.of(Kind.PROFILE, Origin.DECLARED, "payment_method")
          .asOfExport()
          .time("creation_date")
          .fixed("field", "payment method")
          .rest();

  private static final Mapping LOGGED_SEARCH =
      RowMapping.of(Kind.SEARCH, Origin.OBSERVED, "message_query", "query", "searchQuery")
          .utc("timestamp_utc", "context_time", "timestamp", "time")
          .rest();

  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json(
                "Userdata.json",
                "UserAttributes.json",
                "Identity.json",
                "Identifiers.json",
                "UserAddress.json",
                "DuoNewFamily.json",
                "FamilyPlan.json")
            .each("", FIELDS)
            .orKeys("username", "createdFromFacebook")
            .orKeys("identifierType", "identifierValue")
            .orRootKey("tasteMaker")
            .named("account"),
        FileRule.json("Payments.json").each("", PAYMENT).named("payment method"),
        FileRule.json("Spotify Technical Log Information/SearchViewResponse*.json")
            .each("", LOGGED_SEARCH)
            .named("searches in the technical log"),
        FileRule.json("Spotify Technical Log Information/*.json")
            .each("", GenericMapping::map)
            .named("technical log"));
  }
}
