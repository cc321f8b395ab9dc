package verso.persona;

import java.io.IOException;
import java.util.List;

/**
 * Finds one sort of thing that speaks against what is stated about a person. Stateless; a new one
 * is a class and a line in {@link ConflictRules}.
 */
@FunctionalInterface
interface ConflictRule {

  /** What it finds, in a fixed order; empty when nothing speaks against anything. */
  List<Conflict> find(Stated stated) throws IOException;
}
