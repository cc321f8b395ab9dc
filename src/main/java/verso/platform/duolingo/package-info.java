/**
 * Duolingo. Start at {@link verso.platform.duolingo.Duolingo}.
 *
 * <p>The export is a zip of CSV files. The profile is written as rows of a name and a value; times
 * are ISO or numbers since 1970, in seconds or milliseconds.
 *
 * <p>Sources: the reader of data_dumps, with its guide.
 *
 * <p>Gaps: the files about advertising, notifications, logins and experiments are known by name
 * only; they are read by likely columns, with all others kept.
 */
@NullMarked
package verso.platform.duolingo;

import org.jspecify.annotations.NullMarked;
