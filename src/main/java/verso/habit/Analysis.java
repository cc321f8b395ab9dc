package verso.habit;

import java.io.IOException;
import verso.claim.Findings;

/** Answers one question about habits. Stateless. */
@FunctionalInterface
public interface Analysis {

  /** What the timeline shows; what it holds too little for is said, too. */
  Findings of(Habits habits) throws IOException;
}
