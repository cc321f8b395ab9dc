/** What was imported, what became of every file, and how it is forgotten. */
@NullMarked
package verso.web.sources;

import org.jspecify.annotations.NullMarked;
