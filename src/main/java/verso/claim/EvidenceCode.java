package verso.claim;

/**
 * Why a trace is evidence for a claim (codes of the reference's §6.4), with the strength by which
 * ways rank. What any of them shows is that a trace is consistent with a claim, never its cause.
 */
public enum EvidenceCode {
  /** The platform states the claim itself. */
  STATED(1),
  /** E1: the label equals something followed, liked, saved, watched or listened to. */
  E1(0.9),
  /** E2: another name of the same thing was. */
  E2(0.8),
  /** E3: at least three things were done that are filed under the label's topic. */
  E3(0.6),
  /** E4: a search contains the label's words. */
  E4(0.6),
  /** E5: an off-platform event or an ad interaction of that advertiser, or of its topic. */
  E5(0.6),
  /** E6: a profile field says so. */
  E6(0.95),
  /** E7: a place of that name was visited. */
  E7(0.4),
  /** E8: a label of a sibling topic that traces support. */
  E8(0.2),
  /** It is one of the records that were counted. */
  COUNTED(1);

  private final double strength;

  EvidenceCode(double strength) {
    this.strength = strength;
  }

  /** How well it supports a claim, 0 to 1. */
  public double strength() {
    return strength;
  }
}
