package verso.persona;

import verso.claim.EvidenceCode;
import verso.index.Glance;
import verso.trace.Origin;

/** How a trace can speak for a label. */
enum Way {
  /** Something was done with what bears the name, or with its topic. */
  DEED(EvidenceCode.E1, EvidenceCode.E3),
  /** Something was searched; its words are compared one by one elsewhere. */
  SEARCH(EvidenceCode.E4, EvidenceCode.E3),
  /** A company reported on the person, or its ad was acted upon. */
  DEALING(EvidenceCode.E5, EvidenceCode.E5),
  /** The person said so. */
  WORD(EvidenceCode.E6, EvidenceCode.E6),
  /** The person was there. */
  VISIT(EvidenceCode.E7, EvidenceCode.E7),
  NONE(EvidenceCode.STATED, EvidenceCode.STATED);

  private final EvidenceCode byName;
  private final EvidenceCode byTopic;

  Way(EvidenceCode byName, EvidenceCode byTopic) {
    this.byName = byName;
    this.byTopic = byTopic;
  }

  /** What was only put before the person, or is known by a guess, speaks for nothing. */
  static Way of(Glance glance) {
    boolean isDeed = glance.origin() != Origin.SHOWN && glance.origin() != Origin.UNKNOWN;
    return isDeed ? ofDeed(glance) : NONE;
  }

  private static Way ofDeed(Glance glance) {
    return switch (glance.kind()) {
      case FOLLOW, REACTION, SAVE, LISTEN, VIEW, APP, PURCHASE -> DEED;
      case SEARCH -> SEARCH;
      case OFF_PLATFORM, CONVERSION ->
          Reports.isReport(glance.kind(), glance.origin()) ? DEALING : NONE;
      case AD_ENGAGEMENT -> DEALING;
      case PROFILE, DEMOGRAPHIC -> glance.origin() == Origin.DECLARED ? WORD : NONE;
      case PLACE -> glance.origin() == Origin.INFERRED ? NONE : VISIT;
      default -> NONE;
    };
  }

  boolean countsByName() {
    return this != SEARCH && this != NONE;
  }

  boolean countsByTopic() {
    return this == DEED || this == SEARCH || this == DEALING;
  }

  /** The code of a trace with the label's own name, or with another name of the same thing. */
  EvidenceCode code(boolean isAlias) {
    return this == DEED && isAlias ? EvidenceCode.E2 : byName;
  }

  EvidenceCode codeByTopic() {
    return byTopic;
  }
}
