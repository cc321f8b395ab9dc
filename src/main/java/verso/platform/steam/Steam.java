package verso.platform.steam;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Head;
import verso.format.TitledTables;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.LikelyRecords;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Steam: pages of tables that a person saved. No name tells them, so that rules have none: pages
 * are known by addresses in them, rows by their columns.
 */
public final class Steam implements Platform {
  private static final String[] ITEMS = {"Items", "Objets", "Artikel"};
  private static final String[] TOTAL = {"Total", "Gesamt"};

  private static final Mapping PURCHASE =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, ITEMS)
          .time("Date", "Datum")
          .detail("amount", TOTAL)
          .detail("action", "Type", "Typ")
          .rest();

  private static final Mapping LICENSE =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "Item", "Objet", "Produit", "Produkt", "Name")
          .time("Date", "Datum")
          .detail("action", "Acquisition Method", "Méthode d'acquisition", "Erwerbsmethode")
          .fixed("category", "game owned")
          .rest();

  private static final Mapping MESSAGE =
      RowMapping.of(Kind.MESSAGE, Origin.OBSERVED, "Message", "Nachricht")
          .time("Time", "Date", "Heure", "Zeit")
          .detail("author", "Sender", "Expéditeur", "Absender")
          .detail("counterpart", "Recipient", "Destinataire", "Empfänger")
          .rest();

  private static final Mapping LOGIN =
      RowMapping.of(
              Kind.LOGIN,
              Origin.OBSERVED,
              "OS Type",
              "OS",
              "Device",
              "City",
              "Country",
              "Logon Time")
          .time("Logon Time", "Login Time", "Time", "Date")
          .detail("endTime", "Log Off Time", "Logoff Time")
          .detail("os", "OS Type", "OS")
          .detail("ip", "IP Address")
          .detail("country", "Country")
          .detail("region", "State", "Region")
          .detail("city", "City")
          .rest();

  private static final Mapping PLAYED =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "Game", "App", "Name", "Jeu", "Spiel")
          .asOfExport()
          .time("Last Played", "Last Played Time", "Dernière session", "Zuletzt gespielt")
          .detail("duration", "Playtime", "Hours", "Total Playtime", "Temps de jeu", "Spielzeit")
          .fixed("category", "game played")
          .rest();

  @Override
  public String id() {
    return "steam";
  }

  @Override
  public String name() {
    return "Steam";
  }

  /** Browsers name saved pages by their titles, which are alike; what is in them tells. */
  @Override
  public Signature signature() {
    return Signature.content("a page of Steam's with tables of the account", Steam::isPage)
        .or(Signature.columns("Sender", "Recipient", "Time", "Message", "SteamID"))
        .or(Signature.columns("Date", "Items", "Type", "Total", "Wallet Change"))
        .or(Signature.columns("Logon Time", "Log Off Time", "OS Type"))
        .or(Signature.columns("Date", "Item", "Acquisition Method"));
  }

  private static boolean isPage(Head head) {
    boolean isOfAccount =
        head.contains("saved from url")
            && (head.contains("steampowered.com/account")
                || head.contains("help.steampowered.com")
                || head.contains("steamcommunity.com/my/"));
    return head.isHtml()
        && (isOfAccount
            || head.contains("wallet_history_table")
            || head.contains("AccountDataTable"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.any(), Steam::record)
            .orContaining(
                "Sender,Recipient,Time",
                "Items,Type,Total",
                "Logon Time,Log Off Time",
                "Item,Acquisition Method")
            .named("tables"),
        FileRule.file(new TitledTables(), Steam::record)
            .orContaining("steampowered.com", "steamcommunity.com", "wallet_history_table")
            .named("saved pages"));
  }

  /** The columns tell what a row is; text around tables is the frame of the site. */
  private static Stream<Trace> record(Row row) {
    if (!row.firstOf(TOTAL).isEmpty()) {
      return PURCHASE.map(row);
    }
    if (isNamed(row, "Acquisition Method", "Méthode d'acquisition", "Erwerbsmethode")) {
      return LICENSE.map(row);
    }
    if (isNamed(row, "Sender", "Expéditeur", "Absender")) {
      return MESSAGE.map(row);
    }
    if (isNamed(row, "Logon Time", "Login Time", "Log Off Time")) {
      return LOGIN.map(row);
    }
    return other(row);
  }

  private static Stream<Trace> other(Row row) {
    if (isNamed(
        row, "Playtime", "Hours", "Total Playtime", "Last Played", "Temps de jeu", "Spielzeit")) {
      return PLAYED.map(row);
    }
    if (isNamed(row, "Friends Since", "Friend")) {
      return LikelyRecords.contact().map(row);
    }
    boolean isFrame = row.members().stream().allMatch(member -> member.getKey().equals("text"));
    boolean isSecondHeader = isNamed(row, ITEMS);
    if (isFrame || isSecondHeader) {
      return Stream.empty();
    }
    boolean isPairs = row.at().startsWith("element") && !isNamed(row, "Date", "Time");
    return isPairs ? AccountFields.of(Origin.OBSERVED).map(row) : GenericMapping.map(row);
  }

  private static boolean isNamed(Row row, String... columns) {
    return !row.firstOf(columns).isEmpty();
  }
}
