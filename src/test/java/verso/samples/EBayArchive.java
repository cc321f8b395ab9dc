package verso.samples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What eBay may answer to a request for data: second-hand cameras and bicycle parts. */
final class EBayArchive {
  private static final String FOLDER = "eBay_data/";
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
    add(
        "Search_history",
        List.of("Search Term", "Search Date"),
        export.each(300, 40, m -> List.of(export.voice().say("thing", m), time(m))));
    add(
        "Watch_list",
        List.of("Item Title", "Item ID", "Date Added", "Price"),
        export.each(120, 12, m -> List.of(product(m), item(), time(m), price())));
    add(
        "Viewed_items",
        List.of("Title", "Item ID", "Viewed At"),
        export.each(60, 20, m -> List.of(product(m), item(), time(m))));
    add(
        "Bids",
        List.of("Item Title", "Item ID", "Bid Date", "Amount", "Currency"),
        export.each(200, 6, m -> List.of(product(m), item(), time(m), price(), "EUR")));
    add(
        "Purchase_history",
        List.of("Order Number", "Item Title", "Seller", "Purchase Date", "Total Price", "Currency"),
        export.each(
            3 * 365, 25, m -> List.of(item(), product(m), seller(), time(m), price(), "EUR")));
    add(
        "Saved_sellers",
        List.of("Seller", "Date Added"),
        SELLERS.stream().map(this::dated).toList());
    add(
        "Sold_items",
        List.of("Item Title", "Buyer", "Sale Date", "Sold For"),
        List.of(List.of("Kettlebell 16 kg", "milo_p", "2023-02-11", "25.00")));
    add(
        "Feedback_left",
        List.of("Comment", "Seller", "Date"),
        export.each(900, 4, m -> List.of("Envoi soigné, merci", seller(), time(m))));
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
