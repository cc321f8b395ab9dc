/**
 * Fitbit's own export, from before Google took it over, and the monthly tables of its dashboard.
 *
 * <p>Sources: public readers of {@code MyFitbitData.zip} and of {@code user-site-export}; Google's
 * reader of Takeout's {@code Fitbit} folder, which stays with Google.
 *
 * <p>Quirks: a folder with the person's name; times {@code 01/31/21 08:00:00}, in UTC for series by
 * the minute; a value is a number or an object ({@code bpm}, {@code confidence}). Gaps: food, cycle
 * and friends are unconfirmed.
 */
@NullMarked
package verso.platform.fitbit;

import org.jspecify.annotations.NullMarked;
