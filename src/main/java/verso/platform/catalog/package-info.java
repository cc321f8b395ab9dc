/** The list of all platforms, and recognition over it. Uses every platform; no one else does. */
@NullMarked
package verso.platform.catalog;

import org.jspecify.annotations.NullMarked;
