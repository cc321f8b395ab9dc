/**
 * The words a person used, the moods platforms state, and the subjects that made somebody react.
 */
@NullMarked
package verso.habit.reactions;

import org.jspecify.annotations.NullMarked;
