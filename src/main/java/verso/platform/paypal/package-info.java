/**
 * PayPal. Start at {@link verso.platform.paypal.PayPal}.
 *
 * <p>Most people hold a list of activities: one CSV file, its headers in the language of the
 * account, its dates as the account's country writes them, time zone and time in columns of their
 * own. What PayPal sends on a request for personal data is another thing, of which no description
 * was found.
 *
 * <p>Sources: public importers for book-keeping that name the English, French and German columns.
 *
 * <p>Gaps: Spanish, Italian and Dutch columns are unconfirmed; so is the data by request, which is
 * read by what its files are called.
 */
@NullMarked
package verso.platform.paypal;

import org.jspecify.annotations.NullMarked;
