package verso.habit;

import java.util.EnumSet;
import java.util.Set;
import verso.trace.Kind;

/** Which kinds of traces tell of something that happened, and what of it. */
final class Happening {
  /** Kinds that happen, rather than being so. */
  static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.AD_IMPRESSION,
          Kind.AD_ENGAGEMENT,
          Kind.CONVERSION,
          Kind.OFF_PLATFORM,
          Kind.SEARCH,
          Kind.VIEW,
          Kind.LISTEN,
          Kind.REACTION,
          Kind.FOLLOW,
          Kind.SAVE,
          Kind.POST,
          Kind.COMMENT,
          Kind.MESSAGE,
          Kind.PURCHASE,
          Kind.APP,
          Kind.LOGIN);

  /** Kinds that are themselves what a thing comes from. */
  static final Set<Kind> OWN_MAKERS =
      EnumSet.of(
          Kind.APP,
          Kind.FOLLOW,
          Kind.AD_IMPRESSION,
          Kind.AD_ENGAGEMENT,
          Kind.OFF_PLATFORM,
          Kind.CONVERSION);

  private Happening() {}

  /** The length of a liked or posted video is not time that was spent. */
  static boolean isSpent(Kind kind) {
    return switch (kind) {
      case VIEW, LISTEN, APP, LOGIN -> true;
      default -> false;
    };
  }

  /** Kinds that can hold words of the person's own. */
  static boolean isWritten(Kind kind) {
    return switch (kind) {
      case SEARCH, POST, COMMENT, MESSAGE -> true;
      default -> false;
    };
  }
}
