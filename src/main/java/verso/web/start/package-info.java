/**
 * Where it begins: archives are brought in, from a path or from the browser, and read one after the
 * other while the person watches. Read {@link verso.web.start.ImportJobs} first.
 */
@NullMarked
package verso.web.start;

import org.jspecify.annotations.NullMarked;
