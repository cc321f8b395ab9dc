package verso.page;

import java.util.List;
import java.util.Optional;
import verso.claim.Claim;
import verso.claim.Flag;
import verso.report.PlainText;
import verso.report.Words;
import verso.trace.Origin;

/**
 * A claim on a page: the sentence, what qualifies it, and the first records behind it.
 *
 * @param id of the claim
 * @param sentence the claim, naming who makes it
 * @param origins who the records come from
 * @param platforms by name
 * @param standing what the person says of it, else how well it fits; empty where neither is known
 * @param formula the sum behind the score
 * @param flags in words
 * @param isDoubtful whether something speaks against believing it
 * @param period months it was seen in; empty for none
 * @param verdict what the person says of it, as it is typed; empty until they do
 * @param evidenceCount how many records there are behind it
 * @param evidence the first of them
 * @param command what lists all of them on the command line
 * @param link to its own page, where there is one
 * @param verdictAddress where a verdict is sent, where one can be given
 */
public record ClaimView(
    String id,
    String sentence,
    List<Origin> origins,
    String platforms,
    Optional<String> standing,
    Optional<String> formula,
    List<String> flags,
    boolean isDoubtful,
    String period,
    Optional<String> verdict,
    long evidenceCount,
    List<EvidenceView> evidence,
    String command,
    Optional<String> link,
    Optional<String> verdictAddress) {
  private static final int LONGEST = 600;
  private static final List<Flag> DOUBTS =
      List.of(Flag.CONTRADICTED, Flag.UNSUPPORTED, Flag.STALE, Flag.REJECTED, Flag.SOMEONE_ELSE);

  /**
   * One of the records behind a claim.
   *
   * @param reason why it counts
   */
  public record EvidenceView(String reason, RecordView record) {}

  public ClaimView {
    origins = List.copyOf(origins);
    flags = List.copyOf(flags);
    evidence = List.copyOf(evidence);
  }

  /** A claim with these records to show, in that edition. */
  public static ClaimView of(Claim claim, List<EvidenceView> evidence, Edition edition) {
    Words words = edition.words();
    return new ClaimView(
        claim.id(),
        Excerpt.of(words.sentence(claim.sentence()), LONGEST),
        List.copyOf(claim.origins()),
        words.platforms(claim.platforms()),
        words.standing(claim),
        claim.fits().map(words::formula).map(PlainText::oneLine),
        claim.flags().stream().map(words::flag).toList(),
        claim.flags().stream().anyMatch(DOUBTS::contains),
        Dates.months(claim.period(), edition.messages().locale()),
        claim.verdict().map(Words::typed),
        claim.evidence().count(),
        evidence,
        "verso why " + claim.id(),
        edition.links().claim(claim.id()),
        edition.links().verdict(claim.id()));
  }

  /** The platforms, where the sentence does not name them. */
  public Optional<String> platformsUnsaid() {
    return Optional.of(platforms).filter(names -> !names.isEmpty() && !sentence.contains(names));
  }

  /** How many records are not shown. */
  public long more() {
    return evidenceCount - evidence.size();
  }
}
