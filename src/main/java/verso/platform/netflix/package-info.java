/**
 * Netflix. Start at {@link verso.platform.netflix.Netflix}.
 *
 * <p>Two exports: the full one, CSV in folders with upper-case names, at the root of the zip or
 * below a folder named by the customer's number; and {@code NetflixViewingHistory.csv}, what one
 * profile watched, with dates as the country of the account writes them. Headers may be translated;
 * then columns are known by their order.
 *
 * <p>The full export holds all profiles of the household; each is an account of its own here. Where
 * there is no data, a {@code .txt} with a sentence stands in the place of the {@code .csv}.
 *
 * <p>Sources: the Netflix sample of hestialabs-experiences, public readers of Netflix exports,
 * Netflix's help page on personal information.
 *
 * <p>Gaps: no file about ads of the plan with ads is confirmed; a folder whose name begins with
 * {@code ads} or {@code advertis} is read by likely names. The columns of clickstream, billing,
 * subscription, games, customer service and surveys are known in part.
 */
@NullMarked
package verso.platform.netflix;

import org.jspecify.annotations.NullMarked;
