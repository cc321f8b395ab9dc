package verso.claim;

import java.io.IOException;

/**
 * Something several analyzers need and that takes a look at the whole index: kept as a constant,
 * computed by {@link Inquiry#once} when the first of them asks.
 *
 * @param <T> what it is; immutable
 */
@FunctionalInterface
public interface Shared<T> {

  /** Computes it. */
  T of(Inquiry inquiry) throws IOException;
}
