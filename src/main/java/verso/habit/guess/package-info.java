/** What could be guessed of what comes next, tested on weeks the guess had not seen. */
@NullMarked
package verso.habit.guess;

import org.jspecify.annotations.NullMarked;
