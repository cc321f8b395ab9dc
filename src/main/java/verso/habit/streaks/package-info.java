/**
 * What kept going: binges, scrolling without end, days in a row, what played on by itself, sessions
 * of bad news.
 */
@NullMarked
package verso.habit.streaks;

import org.jspecify.annotations.NullMarked;
