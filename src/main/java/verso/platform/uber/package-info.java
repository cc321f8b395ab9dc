/**
 * Uber: rides, Eats and driving, of all generations of its archives as one platform.
 *
 * <p>Sources: public analyses of the zips of myprivacy.uber.com (2018, 2021, 2025), packages that
 * drivers got on request in France and Switzerland (2016 – 2023), Uber's own column reference.
 *
 * <p>Quirks: {@code -0} is the number of a part; local times end in a false {@code Z}; times until
 * 2018 are {@code 2018-04-05 05:52:02 +0000 UTC}; {@code \N} is nothing; files of 0 bytes; French
 * packages have semicolons. Gaps: the columns of {@code communications_sent.csv} and of driver
 * files other than those in {@link verso.platform.uber.Drivers} are not known.
 */
@NullMarked
package verso.platform.uber;

import org.jspecify.annotations.NullMarked;
