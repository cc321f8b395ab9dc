/**
 * eBay. Start at {@link verso.platform.ebay.EBay}.
 *
 * <p>eBay answers a request for data with a zip of pages, each one table: {@code
 * purchaseHistory.html}, {@code watchedItems.html}, {@code biddingHistory.html} … Rows do not
 * always end, and the page of bids mixes items with the bids on them. For ads, tables of interests
 * are reported, of which neither name nor columns are known; these, and CSV or JSON, are read by
 * what the files are called.
 *
 * <p>Sources: a public importer that reads the seven pages; reports of people who asked.
 *
 * <p>Gaps: files about ads, settings, messages, sign-ins and the account.
 */
@NullMarked
package verso.platform.ebay;

import org.jspecify.annotations.NullMarked;
