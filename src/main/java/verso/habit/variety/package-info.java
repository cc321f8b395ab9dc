/** How varied what came through was, who chose it, and when its topics changed. */
@NullMarked
package verso.habit.variety;

import org.jspecify.annotations.NullMarked;
