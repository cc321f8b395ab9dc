package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What Amazon hands over: readable folders of 2025, the lists of audiences under their old names.
 */
final class AmazonArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String DATA = "Additional Data/";
  private static final String MARK = "\uFEFF";

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final CsvFiles files;

  private AmazonArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.8, "All Data Categories.zip");
    var amazon = new AmazonArchive(export);
    amazon.addAudiences();
    amazon.addShopping();
    amazon.addSearches();
    amazon.addMedia();
    amazon.addHome();
    return List.of(export.archive());
  }

  private void addAudiences() {
    list(
        "1/Advertising.AmazonAudiences",
        "Amazon Audiences in which you are included",
        Stream.concat(
            life.current().stream().map(interest -> "Lifestyle - " + interest.english()),
            Stream.of(
                "In-market - Electric bikes",
                "In-market - Luxury watches",
                "Life stage - Parents with preschoolers",
                "Life event - New movers")));
    list(
        "3/Advertising.AmazonAudiences",
        "Amazon Audiences in which you are included",
        Stream.of("Lifestyle - Trail running", "Lifestyle - Golf"));
    list(
        "1/Advertising.AdvertiserAudiences",
        "Advertisers who brought audiences in which you are included",
        life.brands().stream().filter(brand -> brand.reachesBy('c')).map(Brand::name));
    list(
        "1/Advertising.3PAudiences",
        "Audiences in which you are included via 3rd Parties",
        Stream.of(
            "Panelier Data - Demographics - Household income 40-60k",
            "Panelier Data - Demographics - Homeowner",
            "Panelier Data - Health - Weight loss",
            "Panelier Data - Purchases - Craft beer"));
    list(
        "1/Advertising.AdvertiserClicks",
        "Advertisers whose ads you clicked",
        Stream.of("tramontelle", "cafelune", "bricotin").map(id -> life.brand(id).name()));
    files.add(
        DATA + "Alexa/Alexa.AdsData",
        List.of("Timestamp", "Advertiser", "Campaign Name", "Device"),
        export.each(90, 12, this::spokenAd));
  }

  private void list(String path, String heading, Stream<String> values) {
    String lines = String.join("\n", Stream.concat(Stream.of(MARK + heading), values).toList());
    export.archive().add(DATA + "Advertising." + path + ".csv", lines + "\n");
  }

  private List<String> spokenAd(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    return List.of(zoned(moment), brand.name(), "Été 2026", "Echo de la cuisine");
  }

  private void addShopping() {
    files.add(
        "Your Amazon Orders/Order History",
        List.of(
            "ASIN",
            "Currency",
            "Department",
            "Gift Message",
            "Order Date",
            "Order ID",
            "Order Status",
            "Original Quantity",
            "Payment Method Type",
            "Product Name",
            "Ship Date",
            "Shipment Item Subtotal",
            "Shipping Address",
            "Total Amount",
            "Unit Price",
            "Website"),
        export.each(5 * 365, 60, this::order));
    files.add(
        "Your Amazon Orders/Cart History",
        List.of("ASIN", "Cart Domain", "Cart List", "Date Added to Cart", "Product Name"),
        export.each(
            60, 6, m -> List.of(asin(), "Retail", "active", zoned(m), voice.say("product", m))));
    files.add(
        "Your Returns & Refunds/Return Requests",
        List.of("ASIN", "Product Name", "Return Reason Code", "Request Date"),
        List.of(
            List.of(asin(), voice.say("product", "trail"), "TOO_SMALL", zoned(export.moment(90)))));
    files.add(
        DATA + "Digital.Subscriptions.2/Subscriptions",
        List.of("SubscriptionId", "ServiceProvider", "SubscriptionStatus", "SubscriptionStartDate"),
        List.of(List.of(dice.digits(10), "Amazon Prime", "Active", "2023-11-20")));
  }

  private List<String> order(Instant moment) {
    String price = dice.between(6, 90) + ".90";
    String gift = dice.chance(0.1) ? "Bon anniversaire !" : "Not Available";
    return List.of(
        asin(),
        "EUR",
        life.interestAt(moment, dice).french(),
        gift,
        zoned(moment),
        "402-" + dice.digits(7) + "-" + dice.digits(7),
        "Closed",
        "1",
        "Carte",
        voice.say("product", moment),
        zoned(moment.plus(20, ChronoUnit.HOURS)),
        price,
        "Camille Exemple " + life.place("home").address(),
        price,
        price,
        "Amazon.fr");
  }

  private void addSearches() {
    var rows = new ArrayList<List<String>>();
    Life.plans().forEach((moment, text) -> rows.add(search(moment, text, "No")));
    export
        .each(400, 70, m -> search(m, voice.say("thing", m), dice.chance(0.08) ? "Yes" : "No"))
        .forEach(rows::add);
    files.add(
        "Your Shopping Search/Search Queries",
        List.of(
            "Keywords",
            "First Search Time (GMT)",
            "Country Code",
            "Device Model",
            "Is First Search From External Ad",
            "Purchased Any Item (Y/N)"),
        rows);
    files.add(
        DATA
            + "Request All Your Data.Detail Page Glance View Impressions/"
            + "Request All Your Data.Detail Page Glance View Impressions",
        List.of(
            "ASIN",
            "product_name",
            "customer_country_code",
            "customer_city",
            "customer_postal_code",
            "creation_date",
            "device_type"),
        export.each(
            60,
            25,
            m ->
                List.of(
                    asin(), voice.say("product", m), "FR", "Lyon", "69001", zoned(m), "Mobile")));
    files.add(
        DATA + "SearchHistory.RufusConversations/Rufus.Conversation.Queries",
        List.of("Typed Query", "ASIN", "Product Name", "Request Date"),
        List.of(
            List.of(
                "un vélo électrique tient-il dans un ascenseur",
                asin(),
                "Vélo électrique pliant",
                "2026-08-12T18:31:00Z"),
            List.of(
                "ces chaussures sont-elles étanches",
                asin(),
                "Chaussures de trail",
                "2026-07-09T19:02:00Z")));
  }

  private List<String> search(Instant moment, String text, String fromAd) {
    String bought = dice.chance(0.1) ? "Yes" : "No";
    return List.of(
        text, TIME.format(moment), "FR", life.deviceAt(moment, dice).model(), fromAd, bought);
  }

  private void addMedia() {
    files.add(
        "Your Prime Video Viewing Activity/Viewing History",
        List.of(
            "Title",
            "Playback Start Datetime (UTC)",
            "Seconds Viewed",
            "Material Type Description",
            "Device Model",
            "Country Code"),
        export.each(300, 25, this::watched));
    files.add(
        "Your Audible Library & Listening/Listening History",
        List.of("Product Name", "Start Date", "Event Duration Milliseconds"),
        export.each(
            200, 8, m -> List.of("Une année au potager", zoned(m), dice.between(5, 40) + "00000")));
    files.add(
        DATA + "Kindle.Devices.ReadingSession/Kindle.Devices.ReadingSession",
        List.of("start_timestamp", "end_timestamp", "ASIN", "total_reading_millis"),
        export.each(
            200, 8, m -> List.of(zoned(m), zoned(m.plusSeconds(1800)), "B0CAMILLE1", "1800000")));
    export.add(
        DATA + "Amazon.Lists.Wishlist.1.1/Amazon.Lists.Wishlist.json",
        Json.PLAIN,
        List.of(
            Json.object(
                "Envies [List]",
                List.of(Json.object("listName", "Envies"), Json.object("privacy", "Private"))),
            Json.object("Envies [Item 1]", List.of(Json.object("asin", asin())))));
  }

  private List<String> watched(Instant moment) {
    return List.of(
        voice.say("video", moment),
        TIME.format(moment),
        String.valueOf(dice.between(60, 5400)),
        "Full",
        life.deviceAt(moment, dice).name(),
        "FR");
  }

  private void addHome() {
    files.add(
        DATA + "Alexa/Alexa/NLU/Intent-2-1",
        List.of("Utterance text", "Utterance Creation Date"),
        export.each(
            60,
            12,
            m ->
                List.of(
                    dice.oneOf(
                        List.of(
                            "quel temps fait-il", "mets un minuteur de quatre minutes", "stop")),
                    zoned(m))));
    files.add(
        DATA + "Digital.PrimeVideo.ViewCounts.1/Digital.PrimeVideo.ViewCounts.1",
        List.of("# kids titles watched", "# movies watched", "# titles watched", "home country"),
        List.of(List.of("3", "41", "118", "FR")));
    files.add(
        DATA + "Retail.RegionAuthority.1/Retail.RegionAuthority.1",
        List.of("Postal Code", "City", "State or Province", "Country Code", "Timestamp"),
        List.of(List.of("69001", "Lyon", "Auvergne-Rhône-Alpes", "FR", "2026-08-20T06:00:00Z")));
    files.add(
        "Your Fire TV Device & Setup/Device Registration",
        List.of("Device Model", "Customer Type", "First Time Registered", "IP Address"),
        List.of(List.of("Fire TV Stick", "ADULT", "2023-12-25T18:00:00Z", "203.0.113.9")));
  }

  private String asin() {
    return "B0" + dice.digits(8);
  }

  private static String zoned(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
