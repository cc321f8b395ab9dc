package verso.interest;

import java.util.List;
import verso.table.Table;

/** The data files of the topic tree and the lexicon, as rows of columns. */
@FunctionalInterface
public interface Tables {

  /** Those that come with Verso. */
  Tables BUNDLED = name -> Table.rows(Tables.class, name);

  /**
   * The rows of one file.
   *
   * @param name relative to this package, such as {@code topics/sports.tsv}
   */
  List<List<String>> rows(String name);
}
