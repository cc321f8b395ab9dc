/** Measurements on whole runs; what they gave stands in {@code docs/performance.md}. */
@NullMarked
package verso.bench;

import org.jspecify.annotations.NullMarked;
