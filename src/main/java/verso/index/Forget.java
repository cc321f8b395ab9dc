package verso.index;

/** What a person wants to be forgotten. */
public sealed interface Forget {

  /**
   * What one import brought. Traces that another import brought too stay, and so do verdicts on
   * what the others still say.
   *
   * @param id the import
   */
  record ByImport(String id) implements Forget {}

  /**
   * Everything of one platform, and the verdicts on claims that only it held.
   *
   * @param id the platform
   */
  record ByPlatform(String id) implements Forget {}

  /** The whole store. */
  record Everything() implements Forget {}
}
