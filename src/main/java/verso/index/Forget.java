package verso.index;

/** What a person wants to be forgotten. */
public sealed interface Forget {

  /**
   * What one import brought. Traces that another import brought too stay.
   *
   * @param id the import
   */
  record ByImport(String id) implements Forget {}

  /**
   * Everything of one platform.
   *
   * @param id the platform
   */
  record ByPlatform(String id) implements Forget {}

  /** The whole store. */
  record Everything() implements Forget {}
}
