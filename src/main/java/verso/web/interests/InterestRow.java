package verso.web.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.claim.Claim;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.index.Verdict;
import verso.page.Edition;
import verso.page.Excerpt;
import verso.persona.Interest;
import verso.trace.Origin;
import verso.web.shell.Short;
import verso.web.shell.Tiny;

/**
 * An interest as a row of the table, put into words.
 *
 * @param address of its page
 * @param topics from the top of the tree down to its own; empty where it is filed under none
 * @param platforms that list it
 * @param support counts and their picture
 * @param fits how well it fits; empty where no such thing is said
 * @param seen when it was first and last seen
 * @param flags in words
 * @param verdict what the person says of it
 */
public record InterestRow(
    String id,
    String label,
    String address,
    List<String> topics,
    String platforms,
    List<Origin> origins,
    Support support,
    Optional<Fit> fits,
    Seen seen,
    List<String> flags,
    Judging verdict) {
  private static final int LONGEST_LABEL = 160;

  /**
   * What suits it.
   *
   * @param sum in figures
   * @param parts such as {@code 12 observed}; those without any are left out
   */
  public record Support(String sum, List<String> parts, Tiny bar) {}

  /** How well it fits: a word and the number behind it. */
  public record Fit(String word, String number) {}

  /** When it was seen: years or months, empty for what is undated. */
  public record Seen(String text, Tiny span) {}

  /**
   * What the person says of it.
   *
   * @param address where a verdict is sent
   * @param said in words; empty until there is one
   */
  public record Judging(String address, String said, boolean isRight, boolean isWrong) {
    static Judging of(Claim claim, Edition edition) {
      return new Judging(
          edition.links().verdict(claim.id()).orElse(""),
          claim.verdict().map(edition.words()::verdict).orElse(""),
          claim.verdict().equals(Optional.of(Verdict.Finding.RIGHT)),
          claim.verdict().equals(Optional.of(Verdict.Finding.WRONG)));
    }
  }

  static InterestRow of(InterestShelf.Listed listed, InterestShelf shelf, Edition edition) {
    Interest interest = listed.interest();
    var brief = new Short(edition);
    return new InterestRow(
        listed.claim().id(),
        Excerpt.of(interest.label(), LONGEST_LABEL),
        edition.links().interest(listed.claim().id()).orElse(""),
        edition.words().path(listed.path()),
        brief.platforms(listed.platforms()),
        interest.listings().stream().map(Interest.Listing::origin).distinct().sorted().toList(),
        support(interest.support(), shelf.most(), edition),
        listed.claim().fits().map(fits -> fit(fits, edition)),
        new Seen(
            brief.months(listed.period()), Tiny.span("o-shown", listed.period(), shelf.period())),
        flags(listed, edition),
        Judging.of(listed.claim(), edition));
  }

  private static Support support(Interest.Support support, long most, Edition edition) {
    var parts = new ArrayList<String>();
    add(parts, "interests.observed", support.observed(), edition);
    add(parts, "interests.declared", support.declared(), edition);
    add(parts, "interests.supplied", support.supplied(), edition);
    Tiny bar =
        Tiny.stack(
            List.of(
                new Tiny.Part("o-watched", support.observed()),
                new Tiny.Part("o-told", support.declared()),
                new Tiny.Part("o-brought", support.supplied())),
            most);
    long sum = support.observed() + support.declared() + support.supplied();
    return new Support(edition.number(sum), parts, bar);
  }

  private static void add(List<String> parts, String key, long count, Edition edition) {
    if (count > 0) {
      parts.add(edition.text(key, "count", count));
    }
  }

  static Fit fit(Fits fits, Edition edition) {
    String number = String.format(edition.messages().locale(), "%.2f", fits.score());
    return new Fit(edition.text("fits." + fits.word().name()), number);
  }

  /** What the numbers beside them do not say already. */
  private static List<String> flags(InterestShelf.Listed listed, Edition edition) {
    return listed.claim().flags().stream()
        .filter(flag -> flag != Flag.SENSITIVE && flag != Flag.UNSUPPORTED)
        .map(edition.words()::flag)
        .toList();
  }
}
