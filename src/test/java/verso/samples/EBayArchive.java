package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What eBay answers to a request for data: pages of tables; what is about ads is a guess. */
final class EBayArchive {
  private static final String FOLDER = "ebayReports/";
  private static final DateTimeFormatter PAGE =
      DateTimeFormatter.ofPattern("MMM dd, yyyy hh:mm a", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final List<String> SELLERS =
      List.of("chambre_claire_69", "velo_retro", "jardin_de_lou", "dés_et_pions");

  private final Export export;
  private final CsvFiles files;

  private EBayArchive(Export export) {
    this.export = export;
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.6, "ebay-data-2026-09-01.zip");
    var ebay = new EBayArchive(export);
    ebay.addAds();
    ebay.addShopping();
    ebay.addAccount();
    return List.of(export.archive());
  }

  private void addAds() {
    Stream<String> labels =
        Stream.concat(
            export.life().current().stream().map(Interest::english),
            Stream.of("Golf", "Luxury watches"));
    add("Ad_interests", List.of("Interest", "Last Updated"), labels.map(this::dated).toList());
    export.add(
        FOLDER + "Audience_segments.json",
        Json.PLAIN,
        segments("Buyers of film cameras", "Likely to buy a bicycle"));
    export.add(
        FOLDER + "Ad_preferences.json",
        Json.PLAIN,
        Json.object("personalized_ads", true, "share_with_partners", true));
    add("Ads_shown", List.of("Date", "Advertiser", "Title"), export.each(90, 20, this::ad));
  }

  private static Map<String, Object> segments(String... names) {
    return Json.object(
        "segments", Stream.of(names).map(name -> Json.object("segment_name", name)).toList());
  }

  private List<String> dated(String label) {
    return List.of(label, time(export.moment(200)));
  }

  private List<String> ad(Instant moment) {
    Brand brand = export.life().advertiserAt(moment, export.dice());
    return List.of(time(moment), brand.name(), export.voice().say("ad", brand.interest()));
  }

  private void addShopping() {
    page(
        "browsingHistory",
        List.of("Date", "Device type", "Search query", "Item ID", "Page name", "IP"),
        export.each(120, 50, this::visit));
    page(
        "savedSearches",
        List.of("Search name", "Follow start date"),
        export.each(600, 5, m -> List.of(export.voice().say("thing", m), PAGE.format(m))));
    page(
        "watchedItems",
        List.of("Watch date", "Item name", "Site"),
        export.each(200, 14, m -> List.of(PAGE.format(m), product(m), "eBay FR")));
    page(
        "biddingHistory",
        List.of("Item ID", "Title", "Currency", "Start price"),
        export.each(200, 6, this::bid));
    page(
        "purchaseHistory",
        List.of(
            "Purchase date", "Listing title", "Item ID", "Total price", "Currency", "Seller name"),
        export.each(
            3 * 365,
            25,
            m -> List.of(PAGE.format(m), product(m), item(), price(), "EUR", seller())));
    page(
        "sellingHistory",
        List.of("Sale date", "Listing title", "Price", "Buyer name"),
        List.of(List.of("Feb 11, 2023 10:12 AM", "Kettlebell 16 kg", "25.00", "milo_p")));
    page(
        "feedbackHistory",
        List.of("Date", "Comment", "User"),
        export.each(900, 4, m -> List.of(PAGE.format(m), "Envoi soigné, merci", seller())));
    add(
        "Saved_sellers",
        List.of("Seller", "Date Added"),
        SELLERS.stream().map(this::dated).toList());
  }

  private List<String> visit(Instant moment) {
    boolean isSearch = export.dice().chance(0.6);
    String query = isSearch ? export.voice().say("thing", moment) : "";
    String place = isSearch ? "Search results" : "View item";
    String number = isSearch ? "" : item();
    return List.of(PAGE.format(moment), "Mobile", query, number, place, "203.0.113.12");
  }

  /** An item and the one bid on it, in one row, as the page has them. */
  private List<String> bid(Instant moment) {
    return List.of(
        item(),
        product(moment),
        "EUR",
        "1.00",
        Person.CAMILLE.handle(),
        price(),
        "1",
        "0",
        PAGE.format(moment));
  }

  private void page(String name, List<String> header, List<List<String>> rows) {
    String table =
        Stream.concat(Stream.of(cells("th", header)), rows.stream().map(row -> cells("td", row)))
            .collect(Collectors.joining("</tr>\n<tr>", "<tr>", "</tr>"));
    export
        .archive()
        .add(
            "ebayReports/" + name + ".html",
            "<!DOCTYPE html>\n<html><body><table class=\"table\">"
                + table
                + "</table></body></html>\n");
  }

  private static String cells(String tag, List<String> texts) {
    return texts.stream()
        .map(text -> "<" + tag + ">" + text.replace("&", "&amp;") + "</" + tag + ">")
        .collect(Collectors.joining());
  }

  private void addAccount() {
    export.add(
        FOLDER + "Messages.json",
        Json.PLAIN,
        Json.object("messages", export.each(200, 5, this::message)));
    add(
        "Sign_in_activity",
        List.of("Date", "Device", "IP Address"),
        export.each(
            100,
            10,
            m ->
                List.of(
                    time(m),
                    export.life().deviceAt(m, export.dice()).name(),
                    "203.0.113." + export.dice().between(1, 30))));
    add(
        "Devices",
        List.of("Device Name", "First Used"),
        export.life().devices().stream()
            .map(device -> List.of(device.name(), device.from().toString()))
            .toList());
    Person camille = Person.CAMILLE;
    export.add(
        FOLDER + "Account_information.json",
        Json.PLAIN,
        Json.object(
            "username", camille.handle(), "email", camille.email(), "city", camille.city()));
  }

  private Map<String, Object> message(Instant moment) {
    return Json.object(
        "from",
        Person.CAMILLE.handle(),
        "to",
        seller(),
        "text",
        "Bonjour, est-ce toujours disponible ?",
        "sent_at",
        time(moment));
  }

  private void add(String name, List<String> header, List<List<String>> rows) {
    files.add(FOLDER + name, header, rows);
  }

  private String product(Instant moment) {
    return export.voice().say("product", moment);
  }

  private String item() {
    return export.dice().digits(12);
  }

  private String seller() {
    return export.dice().oneOf(SELLERS);
  }

  private String price() {
    return export.dice().between(5, 220) + ".00";
  }

  private static String time(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
