/** What the person can switch off, delete or demand: the ordered list, and the letters. */
@NullMarked
package verso.web.actions;

import org.jspecify.annotations.NullMarked;
