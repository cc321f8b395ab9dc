/**
 * Goodreads. Start at {@link verso.platform.goodreads.Goodreads}.
 *
 * <p>One CSV file, a row for each book, with English headers. ISBN cells are formulas of Excel:
 * {@code ="9780000000000"}; the CSV reader takes the text out of them. A rating of 0 is none.
 *
 * <p>Sources: public importers and their tests.
 *
 * <p>Gaps: the larger export that Amazon's privacy page gives of a Goodreads account is not known;
 * it is read generically.
 */
@NullMarked
package verso.platform.goodreads;

import org.jspecify.annotations.NullMarked;
