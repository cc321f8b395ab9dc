package verso.platform;

import java.util.List;

/**
 * A company service that people can download their data from. Implementations are declarations: no
 * state, no files, no logging.
 *
 * <p>To add one: write the class, a fixture, a test that extends the platform contract suite, a
 * page in {@code docs/platforms}, and one line in {@code PlatformCatalog}.
 */
public interface Platform {

  /** Lower-case id, such as {@code linkedin}; stable, used in the store and on the command line. */
  String id();

  /** Name as people write it, such as {@code LinkedIn}. */
  String name();

  /** How an export of this platform is told from others. */
  Signature signature();

  /**
   * What each file means. The first rule that matches an entry wins; what no rule matches, the
   * generic reader takes.
   */
  List<FileRule> rules();

  /** Whether its JSON spells UTF-8 bytes as Latin-1 characters, in files no rule knows as well. */
  default boolean writesMojibake() {
    return false;
  }
}
