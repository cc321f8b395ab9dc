/**
 * Airbnb: one page of tables per subject, as HTML, JSON or a spreadsheet, as the person chose.
 *
 * <p>Sources: a public reader of the HTML form (search history, reservations, wish lists, reviews),
 * Airbnb's help page on requesting personal data.
 *
 * <p>Quirks: names of folders and of {@code readme.HTML} in capitals; tables within cells, and
 * cells that say "See subtable"; reviews and wish lists hold JSON in a cell; times have no zone.
 * Gaps: the columns of messages, payments, {@code kyc} and of the activity log are not known; the
 * members of the JSON form and the columns of spreadsheets are taken to be those of the HTML form.
 */
@NullMarked
package verso.platform.airbnb;

import org.jspecify.annotations.NullMarked;
