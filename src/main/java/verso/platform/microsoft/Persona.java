package verso.platform.microsoft;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What Microsoft takes the person for, and what it sends because of it. */
final class Persona {
  static final String[] NAMES = {
    "Interest", "InterestName", "Name", "DisplayName", "Title", "Topic", "Label", "Value"
  };
  private static final String[] TIMES = {
    "DateTime", "Timestamp", "Date", "CreatedDateTime", "LastModifiedDateTime"
  };

  /** Words in a record that say that the person picked the interest. */
  private static final Set<String> CHOSEN =
      Set.of("favorite", "favourite", "followed", "follow", "explicit", "user", "declared", "true");

  /** The list of the dashboard's page on ads, saved by hand: a name a line, or a table. */
  static final Mapping ADVERTISING_INTEREST =
      advertising(interests(Origin.INFERRED))
          .or(advertising(RowMapping.of(Kind.INTEREST, Origin.INFERRED, "column 1")));

  static final Mapping DEMOGRAPHICS = AccountFields.declared();

  static final Mapping COMMUNICATION =
      RowMapping.of(
              Kind.AD_IMPRESSION,
              Origin.SHOWN,
              "Subject",
              "CampaignName",
              "Title",
              "CommunicationName",
              "Topic",
              "Name")
          .time(TIMES)
          .fixed("advertiser", "Microsoft")
          .rest();

  private static final Mapping PICKED = interests(Origin.DECLARED);
  private static final Mapping CONCLUDED = interests(Origin.INFERRED);

  private Persona() {}

  private static RowMapping interests(Origin origin) {
    return RowMapping.of(Kind.INTEREST, origin, NAMES).asOfExport().time(TIMES).rest();
  }

  private static RowMapping advertising(RowMapping interests) {
    return interests.asOfExport().fixed("category", "advertising");
  }

  static Stream<Trace> interest(Row row) {
    String how = row.firstOf("Source", "InterestType", "Type", "IsFavorite", "IsExplicit");
    return (CHOSEN.contains(how.toLowerCase(Locale.ROOT)) ? PICKED : CONCLUDED).map(row);
  }
}
