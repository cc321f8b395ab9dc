/** What all parts of the application stand on: the store, a request, the door, the layout. */
@NullMarked
package verso.web.shell;

import org.jspecify.annotations.NullMarked;
