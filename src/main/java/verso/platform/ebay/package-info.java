/**
 * eBay. Start at {@link verso.platform.ebay.EBay}.
 *
 * <p>eBay answers a request for data with an archive of CSV, HTML or JSON. No description of it was
 * found: that it holds purchases, bids, searches, the watch list and tables of interests for ads is
 * reported, names and columns are not. So files are read by what they are called, and records by
 * the members that most shops use.
 *
 * <p>Sources: reports of people who asked; public tools for lists of purchases and of sales.
 *
 * <p>Gaps: everything above. Whoever holds such an archive is asked to run {@code verso sources
 * --files}.
 */
@NullMarked
package verso.platform.ebay;

import org.jspecify.annotations.NullMarked;
