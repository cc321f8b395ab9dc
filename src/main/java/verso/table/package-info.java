/**
 * Tables that people maintain: tab-separated resource files. The one room that every other may
 * enter, since data files stand beside the code of all of them.
 */
@NullMarked
package verso.table;

import org.jspecify.annotations.NullMarked;
