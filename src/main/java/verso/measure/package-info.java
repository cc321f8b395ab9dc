/**
 * What can be measured of a trace by itself, while it is imported: how long it lasted, who chose
 * it, which of the person's own words carry feeling. Later everything is counted from these numbers
 * without reading a trace again.
 */
@NullMarked
package verso.measure;

import org.jspecify.annotations.NullMarked;
