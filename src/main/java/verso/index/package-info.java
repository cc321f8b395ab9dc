/**
 * Traces kept and found again: the Lucene schema, an import as one transaction, search, counts.
 * Read {@link verso.index.Store} and {@link verso.index.TraceQuery} first. The only package that
 * imports Lucene, and no Lucene type leaves it. Knows no persona.
 */
@NullMarked
package verso.index;

import org.jspecify.annotations.NullMarked;
