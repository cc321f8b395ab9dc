/** The interests that platforms list: a table to look through, and a page for each. */
@NullMarked
package verso.web.interests;

import org.jspecify.annotations.NullMarked;
