package verso.persona;

import java.util.List;
import java.util.Optional;
import verso.table.Table;

/** Recognises data brokers among advertisers and those who upload lists, by name. */
final class Brokers {
  private record Known(String phrase, boolean mayGoOn, Broker broker) {
    boolean is(String name) {
      return name.equals(phrase) || (mayGoOn && name.startsWith(phrase + " "));
    }
  }

  private static final List<Known> KNOWN =
      Table.rows(Brokers.class, "brokers.tsv").stream()
          .map(row ->
              new Known(
                  row.get(0),
                  row.get(3).equals("start"),
                  new Broker(row.get(1), Broker.Role.valueOf(row.get(2)))))
          .toList();

  private Brokers() {}

  /** The broker of that name, or of one that goes on with a country or branch. */
  static Optional<Broker> of(String name) {
    String words = AdvertiserNames.words(name);
    return KNOWN.stream().filter(known -> known.is(words)).findFirst().map(Known::broker);
  }
}
