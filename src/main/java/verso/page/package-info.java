/**
 * Pages to look at: what the self-contained report and the local application share. Templates stand
 * in {@code src/main/jte}, styles and words beside this package's resources.
 */
@NullMarked
package verso.page;

import org.jspecify.annotations.NullMarked;
