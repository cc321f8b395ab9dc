/**
 * Apple. Start at {@link verso.platform.apple.Apple}.
 *
 * <p>One zip per category, with zips inside ({@code Apple_Media_Services.zip}, {@code
 * Appstore.zip}, {@code *.json.zip}). The names of the CSV files are English in every language.
 * Their quirks: spaces before names of columns, the header a second time in the first row, a stray
 * character before a name or behind a time, prose around a table, several tables in a file.
 *
 * <p>Sources: the public readers of ccpa.party (2022), Apple's pages HT208502 and HT205223, public
 * column lists of Apple Music and App Store logs.
 *
 * <p>Gaps: no file of the advertising segments is confirmed, though Apple says it forms them; any
 * file whose name speaks of ad targeting or segments is read for them, and so is the text of the
 * settings screen. The columns of podcasts, books, subscriptions and of several lists of music are
 * unconfirmed and read by likely names. iCloud mail is left to the generic reader.
 */
@NullMarked
package verso.platform.apple;

import org.jspecify.annotations.NullMarked;
