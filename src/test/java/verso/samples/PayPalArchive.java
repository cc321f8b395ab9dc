package verso.samples;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** PayPal's list of activities, in French: whom Camille pays. */
final class PayPalArchive {
  private static final List<String> HEADER =
      List.of(
          "Date",
          "Heure",
          "Fuseau horaire",
          "Nom",
          "Type",
          "État",
          "Devise",
          "Avant commission",
          "Commission",
          "Net",
          "De l'adresse email",
          "À l'adresse email",
          "Numéro de transaction",
          "Titre de l'objet",
          "Objet");

  private final Export export;

  private PayPalArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.9, "paypal-activites-2026-09-01.zip");
    new PayPalArchive(export).addActivities();
    return List.of(export.archive());
  }

  private void addActivities() {
    var moments = new ArrayList<>(export.life().recentMoments(3 * 365, 90, export.dice()));
    moments.add(Life.PURCHASE);
    moments.sort(Comparator.reverseOrder());
    String lines =
        Stream.concat(Stream.of(HEADER), moments.stream().map(this::activity))
            .map(CsvFiles::line)
            .reduce("\uFEFF", String::concat);
    export.archive().add("Download.CSV", lines);
  }

  private List<String> activity(Instant moment) {
    Dice dice = export.dice();
    if (!moment.equals(Life.PURCHASE) && dice.chance(0.1)) {
      return fromFriend(moment, dice.oneOf(export.life().people()));
    }
    Brand shop =
        moment.equals(Life.PURCHASE)
            ? export.life().brand("tramontelle")
            : export.life().advertiserAt(moment, dice);
    String amount = "-" + dice.between(8, 140) + ",90";
    return row(
        moment,
        shop.facebook(),
        "Paiement Express Checkout",
        amount,
        Person.CAMILLE.email(),
        "paiement@" + shop.domain(),
        export.voice().say("product", shop.interest()));
  }

  private List<String> fromFriend(Instant moment, Acquaintance friend) {
    String amount = export.dice().between(5, 40) + ",00";
    String mine = Person.CAMILLE.email();
    return row(moment, friend.name(), "Paiement mobile", amount, friend.email(), mine, "");
  }

  private List<String> row(
      Instant moment,
      String name,
      String type,
      String amount,
      String from,
      String to,
      String title) {
    return List.of(
        format("dd/MM/yyyy", moment),
        format("HH:mm:ss", moment),
        format("zzz", moment),
        name,
        type,
        "Terminé",
        "EUR",
        amount,
        "0,00",
        amount,
        from,
        to,
        export.dice().digits(17),
        title,
        "");
  }

  private static String format(String pattern, Instant moment) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(Life.ZONE).format(moment);
  }
}
