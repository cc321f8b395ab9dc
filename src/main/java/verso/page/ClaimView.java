package verso.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import verso.claim.Claim;
import verso.claim.Flag;
import verso.index.Verdict;
import verso.report.PlainText;
import verso.report.Words;
import verso.trace.Origin;

/**
 * One claim, ready to be shown.
 *
 * @param id as it is typed after {@code verso why}
 * @param sentence who holds what
 * @param origins who its records come from
 * @param platforms names of the platforms that hold it, as one text
 * @param standing what the person says of it, else how well it fits; may be empty
 * @param flags what to know before believing it
 * @param period when it was seen; empty when nothing dates it
 * @param formula how the standing was computed, to be checked by hand; may be empty
 * @param evidence the records behind it
 * @param verdict how the person can judge it; empty where they cannot
 */
public record ClaimView(
    String id,
    String sentence,
    List<Origin> origins,
    String platforms,
    String standing,
    List<Remark> flags,
    String period,
    String formula,
    EvidenceView evidence,
    Optional<Judging> verdict) {

  /**
   * A remark in a word or two.
   *
   * @param text the remark
   * @param warns whether it speaks against the claim
   */
  public record Remark(String text, boolean warns) {}

  /**
   * A form for a verdict.
   *
   * @param address where it is sent to
   * @param findings what can be said
   */
  public record Judging(String address, List<Choice> findings) {}

  /**
   * One verdict that can be given.
   *
   * @param value as it is sent: {@code right}, {@code wrong}, …; {@code none} takes it back
   * @param text of the button
   * @param isChosen whether it is the present one
   */
  public record Choice(String value, String text, boolean isChosen) {}

  public ClaimView {
    origins = List.copyOf(origins);
    flags = List.copyOf(flags);
  }

  /** A claim with the records that the page has room for. */
  public static ClaimView of(Claim claim, Records records, Edition edition) throws IOException {
    Words words = edition.words();
    return new ClaimView(
        claim.id(),
        Excerpt.sentence(words.sentence(claim.sentence())),
        List.copyOf(claim.origins()),
        words.platforms(claim.platforms()),
        words.standing(claim).orElse(""),
        claim.flags().stream().map(flag -> remark(flag, words)).toList(),
        Spans.of(claim.period(), edition),
        claim
            .fits()
            .map(fits -> edition.text("claim.formula", "formula", words.formula(fits)))
            .orElse(""),
        EvidenceView.of(claim, records, edition),
        judging(claim, edition));
  }

  private static Remark remark(Flag flag, Words words) {
    boolean warns = flag == Flag.CONTRADICTED || flag == Flag.UNSUPPORTED || flag == Flag.REJECTED;
    return new Remark(words.flag(flag), warns);
  }

  private static Optional<Judging> judging(Claim claim, Edition edition) {
    return edition
        .links()
        .verdict(claim.id())
        .map(address ->
            new Judging(
                address,
                Arrays.stream(Verdict.Finding.values())
                    .map(finding -> choice(finding, claim, edition))
                    .toList()));
  }

  private static Choice choice(Verdict.Finding finding, Claim claim, Edition edition) {
    boolean isChosen = claim.verdict().equals(Optional.of(finding));
    String text =
        PlainText.capitalised(edition.words().verdict(finding), edition.messages().locale());
    return new Choice(isChosen ? "none" : Words.typed(finding), text, isChosen);
  }
}
