package verso.claim;

import java.io.IOException;

/**
 * Answers one question of the persona from the index. Stateless; holds counts, never traces. A new
 * one is a class and a line in {@link Analyzers}.
 */
@FunctionalInterface
public interface Analyzer {

  /** The section that answers the question; without claims when the archives say nothing of it. */
  Section analyze(Inquiry inquiry) throws IOException;
}
