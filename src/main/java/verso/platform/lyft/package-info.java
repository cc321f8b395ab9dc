/**
 * Lyft: a zip of CSV files, as far as known.
 *
 * <p>Sources: Lyft's privacy page on downloading data; no export was seen. Files are taken by a
 * word in their names, columns by several names, and every other cell is kept.
 *
 * <p>Gaps: all names are unconfirmed.
 */
@NullMarked
package verso.platform.lyft;

import org.jspecify.annotations.NullMarked;
