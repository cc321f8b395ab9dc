/**
 * The one record type everything becomes. Read {@link verso.trace.Trace} first, then {@link
 * verso.trace.Origin}. Imports nothing of Verso: it does not know how a record was read.
 */
@NullMarked
package verso.trace;

import org.jspecify.annotations.NullMarked;
