/**
 * Booking.com: what it sends when asked, as far as known.
 *
 * <p>Sources: Booking.com's privacy statement and help page on asking for personal data; no export
 * was seen. Files are taken by a word in their names, members by several names, and every other
 * value is kept.
 *
 * <p>Gaps: all names are unconfirmed; PDF and spreadsheets are left to the generic reader.
 */
@NullMarked
package verso.platform.booking;

import org.jspecify.annotations.NullMarked;
