package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of Camille's Steam account, as a browser saves them: a few games, mostly about boards. */
final class SteamArchive {
  private static final List<String> GAMES =
      List.of(
          "Tiny Train Timetable",
          "Potager Simulator",
          "Abbaye, le jeu de plateau",
          "Crête & Refuge",
          "Pixel Darkroom");
  private static final DateTimeFormatter DAY = format("MMM d, yyyy");
  private static final DateTimeFormatter TIME = format("MMM d, yyyy @ h:mm");

  private final Export export;

  private SteamArchive(Export export) {
    this.export = export;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.2, "steam-pages-2026-09-01.zip");
    new SteamArchive(export).addPages();
    return List.of(export.archive());
  }

  private void addPages() {
    page(
        "Purchase History",
        "https://store.steampowered.com/account/history/",
        List.of("Date", "Items", "Type", "Total"),
        export.each(4 * 365, 9, this::purchase));
    page(
        "Licenses",
        "https://store.steampowered.com/account/licenses/",
        List.of("Date", "Item", "Acquisition Method"),
        GAMES.stream()
            .map(game -> List.of(DAY.format(export.moment(1500)), game, "Steam Store"))
            .toList());
    page(
        "Steam Support",
        "https://help.steampowered.com/en/accountdata/GetFriendMessagesLog",
        List.of("Sender", "Recipient", "Time", "Message"),
        export.each(14, 8, this::message));
    page(
        "Steam Support (1)",
        "https://help.steampowered.com/en/accountdata/SteamLoginHistory",
        List.of("Logon Time", "Log Off Time", "OS Type", "City", "Country"),
        export.each(90, 12, this::login));
    page(
        "Steam Support (2)",
        "https://help.steampowered.com/en/accountdata/Games",
        List.of("Game", "Playtime", "Last Played"),
        GAMES.stream().map(this::played).toList());
    page(
        "Steam Support (3)",
        "https://help.steampowered.com/en/accountdata/Friends",
        List.of("Name", "Friends Since"),
        export.life().people().stream()
            .limit(3)
            .map(friend -> List.of(friend.name(), DAY.format(export.moment(2000))))
            .toList());
  }

  private List<String> purchase(Instant moment) {
    String price = export.dice().between(4, 30) + ",99€";
    return List.of(DAY.format(moment), export.dice().oneOf(GAMES), "Purchase", price);
  }

  private List<String> message(Instant moment) {
    String friend = export.dice().oneOf(export.life().people()).name();
    return List.of(
        Person.CAMILLE.name(), friend, time(moment), export.voice().say("message", "boardgames"));
  }

  private List<String> login(Instant moment) {
    return List.of(time(moment), time(moment.plusSeconds(3600)), "Linux", "Lyon", "FR");
  }

  private List<String> played(String game) {
    String hours = export.dice().between(1, 90) + ".5 hours";
    return List.of(game, hours, DAY.format(export.moment(200)));
  }

  private static String time(Instant moment) {
    String half = moment.atZone(ZoneOffset.UTC).getHour() < 12 ? "am" : "pm";
    return TIME.format(moment) + half;
  }

  private void page(String title, String url, List<String> header, List<List<String>> rows) {
    String table =
        Stream.concat(Stream.of(cells("th", header)), rows.stream().map(row -> cells("td", row)))
            .collect(Collectors.joining("</tr>\n<tr>", "<tr>", "</tr>"));
    export
        .archive()
        .add(
            title + ".html",
            "<!DOCTYPE html>\n<!-- saved from url=(%04d)%s -->\n".formatted(url.length(), url)
                + "<html><head><title>"
                + title
                + "</title></head><body>\n<table>"
                + table
                + "</table></body></html>\n");
  }

  private static String cells(String tag, List<String> texts) {
    return texts.stream()
        .map(text -> text.replace("&", "&amp;").replace("<", "&lt;"))
        .collect(
            Collectors.joining("</%s><%s>".formatted(tag, tag), "<" + tag + ">", "</" + tag + ">"));
  }
}
