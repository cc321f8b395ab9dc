package verso.samples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What Yahoo kept of an old mail account of Camille's: what its ads think, and some news. */
final class YahooArchive {
  private final Export export;
  private final CsvFiles files;

  private YahooArchive(Export export) {
    this.export = export;
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.8, "yahoo-data-2026-09-01.zip");
    var yahoo = new YahooArchive(export);
    yahoo.addAds();
    yahoo.addActivity();
    yahoo.addAccount();
    return List.of(export.archive());
  }

  private void addAds() {
    files.add(
        "Yahoo Ads/Interests",
        List.of("Interest", "Last Updated"),
        Stream.concat(
                export.life().current().stream().map(Interest::english),
                Stream.of("CrossFit", "Luxury watches", "Parenting"))
            .map(name -> List.of(name, day(export.moment(300))))
            .toList());
    files.add(
        "Yahoo Ads/Audience Segments",
        List.of("Segment Name"),
        Stream.of("Rail travellers", "In market: electric bikes", "Households with toddlers")
            .map(List::of)
            .toList());
    files.add(
        "Yahoo Ads/Ad Impressions",
        List.of("Timestamp", "Advertiser", "Ad Title"),
        export.each(60, 40, this::ad));
    files.add(
        "Yahoo Ads/Ad Clicks",
        List.of("Timestamp", "Advertiser", "Ad Title"),
        export.each(60, 3, this::ad));
    files.add(
        "Yahoo Ads/Consents",
        List.of("Consent", "Status"),
        List.of(
            List.of("Personalised advertising", "Granted"),
            List.of("Precise location", "Declined")));
  }

  private List<String> ad(Instant moment) {
    Brand brand = export.life().advertiserAt(moment, export.dice());
    return List.of(iso(moment), brand.name(), export.voice().say("thing", moment));
  }

  private void addActivity() {
    files.add(
        "Yahoo Search/Search History",
        List.of("Timestamp", "Query"),
        export.each(600, 30, m -> List.of(iso(m), export.voice().say("search", m))));
    files.add(
        "Yahoo News/Reading History",
        List.of("Timestamp", "Headline"),
        export.each(200, 25, m -> List.of(iso(m), export.voice().say("page", m))));
    files.add(
        "Yahoo News/Comments",
        List.of("Timestamp", "Comment"),
        export.each(600, 4, m -> List.of(iso(m), export.voice().say("comment", m))));
    files.add(
        "Yahoo Finance/Watchlist",
        List.of("Symbol", "Name"),
        List.of(List.of("OCTA", "Octalune Télécom"), List.of("RLBL", "Railbleu")));
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    files.add(
        "Yahoo Account/Account Profile",
        List.of("First Name", "Last Name", "Birth Date", "Country"),
        List.of(
            List.of(
                camille.firstName(), camille.lastName(), camille.birth().toString(), "France")));
    files.add(
        "Yahoo Account/Recent Activity",
        List.of("Timestamp", "Browser", "IP Address"),
        export.each(90, 8, m -> List.of(iso(m), "Firefox", "203.0.113.12")));
    files.add(
        "Yahoo Account/Devices",
        List.of("Device Name", "OS"),
        export.life().devices().stream()
            .map(device -> List.of(device.name(), device.os()))
            .toList());
    files.add(
        "Yahoo Mail/Contacts",
        List.of("Name"),
        export.life().people().stream().limit(6).map(p -> List.of(p.name())).toList());
    files.add(
        "Yahoo Sports/Teams",
        List.of("Team Name", "League"),
        List.of(List.of("Les Traboules", "Ligue inventée")));
  }

  private static String iso(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String day(Instant moment) {
    return moment.toString().substring(0, 10);
  }
}
