/** Who has the person's data or aimed at them: a table to look through, and a page for each. */
@NullMarked
package verso.web.advertisers;

import org.jspecify.annotations.NullMarked;
