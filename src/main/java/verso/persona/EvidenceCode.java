package verso.persona;

/** Why a trace is evidence for a claim (codes of the reference's §6.4), with its strength. */
public enum EvidenceCode {
  /** The platform states the claim itself. */
  STATED(1),
  /** E1: the label equals something followed, liked, saved, watched or listened to. */
  E1(0.9),
  /** E4: a search contains the label's words. */
  E4(0.6),
  /** E5: an off-platform event or an ad interaction of that advertiser. */
  E5(0.6),
  /** E6: a profile field says so. */
  E6(0.95);

  private final double strength;

  EvidenceCode(double strength) {
    this.strength = strength;
  }

  /** How well it supports a claim, 0 to 1. */
  public double strength() {
    return strength;
  }
}
