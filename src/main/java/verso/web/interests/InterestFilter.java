package verso.web.interests;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import verso.index.Verdict;
import verso.interest.Label;
import verso.report.Words;
import verso.web.interests.InterestShelf.Listed;
import verso.web.shell.Address;
import verso.web.shell.Addresses;
import verso.web.shell.Paged;

/**
 * Which interests are looked at, and in which order: all that the address of the table says.
 *
 * @param text words of the label or of its topic; empty for any
 * @param platform id; empty for all
 * @param topic id of one above the interests' own; empty for all
 * @param standing what speaks for it
 * @param verdict what the person said of it
 * @param order empty for those listed by most platforms first
 * @param isTurned whether the order is the other way round than it is at first
 * @param isGrouped whether they stand under the topics at the top of the tree
 * @param page from 1 on
 */
public record InterestFilter(
    String text,
    String platform,
    String topic,
    Optional<Standing> standing,
    Optional<Verdict.Finding> verdict,
    Optional<InterestOrder> order,
    boolean isTurned,
    boolean isGrouped,
    int page) {
  private static final int LONGEST_TEXT = 200;

  /** What an address asks, by the names of its parameters. */
  static InterestFilter of(Function<String, String> parameter) {
    String text = parameter.apply("q");
    return new InterestFilter(
        text.substring(0, Math.min(LONGEST_TEXT, text.length())),
        parameter.apply("platform"),
        parameter.apply("topic"),
        Standing.of(parameter.apply("standing")),
        finding(parameter.apply("verdict")),
        InterestOrder.of(parameter.apply("sort")),
        parameter.apply("turned").equals("yes"),
        parameter.apply("group").equals("topic"),
        Paged.number(parameter.apply("page")));
  }

  private static Optional<Verdict.Finding> finding(String typed) {
    return Stream.of(Verdict.Finding.values())
        .filter(finding -> Words.typed(finding).equals(typed))
        .findFirst();
  }

  /** The address that asks for it, first page. */
  Address address() {
    return Address.of(Addresses.INTERESTS)
        .with("q", text.strip())
        .with("platform", platform)
        .with("topic", topic)
        .with("standing", standing.map(Standing::term).orElse(""))
        .with("verdict", verdict.map(Words::typed).orElse(""))
        .with("group", isGrouped ? "topic" : "")
        .with("sort", order.map(InterestOrder::term).orElse(""))
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
        || !topic.isEmpty()
        || standing.isPresent()
        || verdict.isPresent();
  }

  /** Whether the greatest come first. */
  boolean isDown() {
    return order.map(InterestOrder::isDownFirst).orElse(false) != isTurned;
  }

  /** Those that are meant, in their order. */
  List<Listed> of(InterestShelf shelf, Locale language) {
    String words = Label.key(text);
    Stream<Listed> meant = shelf.all().stream().filter(listed -> isMeant(listed, words));
    Comparator<Listed> sorted =
        order
            .map(one -> one.comparator(isDown(), language))
            .orElse(Comparator.comparing(Listed::number));
    return (isGrouped ? meant.sorted(byRoot(language).thenComparing(sorted)) : meant.sorted(sorted))
        .toList();
  }

  /** By the topics at the top of the tree; what has no topic comes last. */
  private static Comparator<Listed> byRoot(Locale language) {
    return Comparator.comparing((Listed one) -> one.path().isEmpty())
        .thenComparing(
            one -> one.path().isEmpty() ? "" : Label.key(one.path().getFirst().name(language)));
  }

  private boolean isMeant(Listed listed, String words) {
    return listed.words().contains(words)
        && (platform.isEmpty() || listed.platforms().contains(platform))
        && (topic.isEmpty() || listed.path().stream().anyMatch(step -> step.id().equals(topic)))
        && standing.map(one -> one.includes(listed)).orElse(true)
        && verdict.map(one -> listed.claim().verdict().equals(Optional.of(one))).orElse(true);
  }
}
