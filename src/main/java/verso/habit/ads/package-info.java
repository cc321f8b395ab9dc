/** Ads in the time they came with: how many an hour, how many in a feed, how crowded. */
@NullMarked
package verso.habit.ads;

import org.jspecify.annotations.NullMarked;
