/** At which hours of the day and the week things were done, how late, and whether that changed. */
@NullMarked
package verso.habit.rhythm;

import org.jspecify.annotations.NullMarked;
