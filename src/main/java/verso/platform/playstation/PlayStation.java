package verso.platform.playstation;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Spreadsheet;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.LikelyRecords;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.platform.TableRule;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** PlayStation: what was played, won and bought, on which consoles and with whom. */
public final class PlayStation implements Platform {
  private static final RowMapping PLAYED =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "game", "game name", "title name", "title", "name")
          .asOfExport()
          .time(
              "last played",
              "last played date",
              "lastPlayedDateTime",
              "session start",
              "start time",
              "date",
              "timestamp",
              "firstPlayedDateTime")
          .detail("duration", "play duration", "duration", "session length", "hours played")
          .fixed("category", "game played")
          .rest();

  private static final RowMapping TROPHY =
      RowMapping.of(
              Kind.REACTION,
              Origin.OBSERVED,
              "trophy name",
              "trophy",
              "trophyName",
              "name",
              "title")
          .time("earned date", "earned", "earnedDateTime", "earned at", "date", "timestamp")
          .detail("app", "game", "title name", "trophyTitleName", "game name")
          .fixed("action", "earned")
          .rest();

  private static final RowMapping RECOMMENDED =
      RowMapping.of(
              Kind.INTEREST,
              Origin.INFERRED,
              "recommendation",
              "interest",
              "genre",
              "product name",
              "title",
              "name",
              "value")
          .asOfExport()
          .time("date", "timestamp", "created at", "last updated")
          .rest();

  private static final RowMapping MAIL =
      RowMapping.of(
              Kind.MESSAGE,
              Origin.SHOWN,
              "campaign name",
              "campaign",
              "subject",
              "email name",
              "title")
          .time("sent date", "sent at", "send date", "date", "timestamp")
          .fixed("direction", "received")
          .fixed("category", "marketing")
          .rest();

  private static final Mapping CONSOLE =
      RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "Name", "Console Type", "Console Id")
          .detail("device", "Console Type")
          .asOfExport()
          .rest();

  @Override
  public String id() {
    return "playstation";
  }

  @Override
  public String name() {
    return "PlayStation";
  }

  /** Sony's names in folder or file; a list of its own shows by what only Sony calls so. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "DataReport-*.xlsx",
            "DataReport-*/*.xlsx",
            "PlayStation*/**/*.csv",
            "PlayStation*/**/*.json",
            "PlayStation*.csv",
            "PlayStation*.json",
            "PSN*/**/*.csv",
            "PSN*/**/*.json",
            "PSN_*.csv",
            "PSN_*.json",
            "SIE_*/**")
        .or(Signature.allKeys("onlineId", "titleId"))
        .or(Signature.keys("npCommunicationId", "trophyTitles"))
        .or(Signature.columns("Online ID", "Title ID"))
        .or(Signature.columns("Console Id", "Console Type"))
        .or(Signature.columns("PSN Account ID"));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            Stream.of(
                FileRule.file(
                        Spreadsheet.sheets(),
                        PlayStation::reported,
                        "DataReport-*.xlsx",
                        "DataReport-*/*.xlsx")
                    .named("data report")),
            TableRule.table(
                "recommendations", RECOMMENDED, "*recommend*", "*interest*", "*inferred*"),
            TableRule.table("segments", LikelyRecords.segment(), "*segment*", "*audience*"),
            TableRule.table("ads", LikelyRecords.ad(), "*advert*", "ads*", "*_ads*", "* ads*"),
            TableRule.table(
                "settings", LikelyRecords.settings(), "*preference*", "*consent*", "*setting*"),
            TableRule.table("mails", MAIL, "*email*", "*marketing*", "*campaign*"),
            TableRule.table("searches", LikelyRecords.search(), "*search*"),
            TableRule.table("wished", LikelyRecords.saved(), "*wish*", "*cart*"),
            TableRule.table(
                "purchases",
                LikelyRecords.purchase(),
                "*transaction*",
                "*purchase*",
                "*order*",
                "*wallet*",
                "*subscription*",
                "*entitlement*"),
            TableRule.table("trophies", TROPHY, "*troph*"),
            TableRule.table(
                "games", PLAYED, "*game*", "*play*history*", "*played*", "*title*", "*session*"),
            TableRule.table(
                "devices", LikelyRecords.device(), "*device*", "*console*", "*hardware*"),
            TableRule.table("people", LikelyRecords.contact(), "*friend*", "*follow*", "*block*"),
            TableRule.table("messages", LikelyRecords.message(), "*message*"),
            TableRule.table(
                "sign-ins", LikelyRecords.signIn(), "*login*", "*sign*in*", "*ip_address*"),
            TableRule.table(
                "account",
                AccountFields.declared(),
                "*account*",
                "*profile*",
                "*personal*",
                "*address*"))
        .flatMap(rules -> rules)
        .toList();
  }

  /** A row of the workbook: what its columns are about. */
  private static Stream<Trace> reported(Row row) {
    if (!row.firstOf("Console Type", "Console Id").isEmpty()) {
      return CONSOLE.map(row);
    }
    if (!row.firstOf("Amount", "Price", "Transaction Id", "Product Name").isEmpty()) {
      return LikelyRecords.purchase().map(row);
    }
    if (!row.firstOf("Title Id", "Last Played", "Play Duration").isEmpty()) {
      return PLAYED.map(row);
    }
    return AccountFields.of(Origin.OBSERVED).map(row);
  }
}
