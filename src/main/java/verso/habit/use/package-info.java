/**
 * How long and how often platforms were used: minutes as ranges, sessions, short looks, quick
 * returns.
 */
@NullMarked
package verso.habit.use;

import org.jspecify.annotations.NullMarked;
