/**
 * Safari: the history a Mac, iPhone or iPad keeps.
 *
 * <p>Sources: the tables of {@code History.db} as public importers and forensic notes describe
 * them, macOS and iOS of 2014 to 2026; the JSON that Safari 17 and later exports. Quirks: times are
 * seconds since 2001, with fractions; the title belongs to the visit. Known gaps: binary property
 * lists (bookmarks, downloads of a Mac); the columns {@code load_successful}, {@code origin} and
 * the layout of the JSON are described by one source each.
 */
@NullMarked
package verso.platform.safari;

import org.jspecify.annotations.NullMarked;
