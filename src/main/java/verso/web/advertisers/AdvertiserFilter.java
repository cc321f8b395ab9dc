package verso.web.advertisers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import verso.company.Purpose;
import verso.interest.Label;
import verso.trace.Basis;
import verso.web.advertisers.AdvertiserShelf.Listed;
import verso.web.shell.Address;
import verso.web.shell.Addresses;
import verso.web.shell.Paged;

/**
 * Which advertisers are looked at, and in which order: all that the address of the table says.
 *
 * @param text words of a name, or of the company behind it; empty for any
 * @param platform id; empty for all
 * @param basis why it could reach the person
 * @param isBroker whether only traders in data are meant
 * @param purpose what the company behind it does
 * @param order empty for those with most to do with the person first
 * @param isTurned whether the order is the other way round than it is at first
 * @param page from 1 on
 */
public record AdvertiserFilter(
    String text,
    String platform,
    Optional<Basis> basis,
    boolean isBroker,
    Optional<Purpose> purpose,
    Optional<AdvertiserOrder> order,
    boolean isTurned,
    int page) {
  private static final int LONGEST_TEXT = 200;

  /** What an address asks, by the names of its parameters. */
  static AdvertiserFilter of(Function<String, String> parameter) {
    String text = parameter.apply("q");
    return new AdvertiserFilter(
        text.substring(0, Math.min(LONGEST_TEXT, text.length())),
        parameter.apply("platform"),
        constant(Basis.values(), parameter.apply("basis")),
        parameter.apply("broker").equals("yes"),
        constant(Purpose.values(), parameter.apply("company")),
        AdvertiserOrder.of(parameter.apply("sort")),
        parameter.apply("turned").equals("yes"),
        Paged.number(parameter.apply("page")));
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String term) {
    return Stream.of(constants).filter(one -> term(one).equals(term)).findFirst();
  }

  /** A constant as it stands in an address. */
  static String term(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The address that asks for it, first page. */
  Address address() {
    return Address.of(Addresses.ADVERTISERS)
        .with("q", text.strip())
        .with("platform", platform)
        .with("basis", basis.map(AdvertiserFilter::term).orElse(""))
        .with("broker", isBroker ? "yes" : "")
        .with("company", purpose.map(AdvertiserFilter::term).orElse(""))
        .with("sort", order.map(AdvertiserOrder::term).orElse(""))
        .with("turned", isTurned ? "yes" : "");
  }

  /** The address of the page it asks for. */
  Address addressOfPage() {
    return address().with("page", page > 1 ? Integer.toString(page) : "");
  }

  /** Whether it leaves anything out. */
  public boolean isNarrow() {
    return !text.isBlank()
        || !platform.isEmpty()
        || basis.isPresent()
        || isBroker
        || purpose.isPresent();
  }

  /** Whether the greatest come first. */
  boolean isDown() {
    return order.map(AdvertiserOrder::isDownFirst).orElse(false) != isTurned;
  }

  /** Those that are meant, in their order. */
  List<Listed> of(AdvertiserShelf shelf) {
    String words = Label.key(text);
    Comparator<Listed> sorted =
        order.map(one -> one.comparator(isDown())).orElse(Comparator.comparing(Listed::number));
    return shelf.all().stream().filter(one -> isMeant(one, words)).sorted(sorted).toList();
  }

  private boolean isMeant(Listed listed, String words) {
    return listed.words().contains(words)
        && (platform.isEmpty() || listed.advertiser().platforms().contains(platform))
        && basis.map(one -> listed.bases().contains(one)).orElse(true)
        && (!isBroker || listed.advertiser().broker().isPresent())
        && purpose
            .map(one -> listed.advertiser().company().filter(c -> c.purpose() == one).isPresent())
            .orElse(true);
  }
}
