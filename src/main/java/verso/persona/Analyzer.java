package verso.persona;

import java.io.IOException;
import java.util.List;

/**
 * Answers one question of the persona from the index. Stateless; holds counts, never traces. A new
 * one is a class and a line in {@link Analyzers}.
 */
public interface Analyzer {

  /** Number of the section it fills. */
  int section();

  /** What it claims, most telling first; empty when the archives say nothing of it. */
  List<Claim> claims(Inquiry inquiry) throws IOException;
}
