/**
 * Letterboxd. Start at {@link verso.platform.letterboxd.Letterboxd}.
 *
 * <p>A zip of CSV files with English headers. Files of lists begin with a line that names the
 * format, then the list itself as a table of one row, then the films. What was deleted stays in the
 * export, in folders of its own.
 *
 * <p>Sources: public importers and their tests, for headers and the order of files.
 *
 * <p>Gaps: the columns of comments and of liked lists and reviews are unconfirmed.
 */
@NullMarked
package verso.platform.letterboxd;

import org.jspecify.annotations.NullMarked;
