/** The local application, on the loopback interface only. Wires its parts; they do not know it. */
@NullMarked
package verso.web;

import org.jspecify.annotations.NullMarked;
