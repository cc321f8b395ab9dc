/**
 * PlayStation. Start at {@link verso.platform.playstation.PlayStation}.
 *
 * <p>Sony sends what it holds on request, as CSV, JSON or PDF. No description of it was found, so
 * files are read by what they are called, and records by the members that most services, and the
 * public interfaces of the PlayStation Network, use.
 *
 * <p>Sources: names of members in public tools for trophies and games played.
 *
 * <p>Gaps: names of files and columns are unconfirmed; PDF is text only.
 */
@NullMarked
package verso.platform.playstation;

import org.jspecify.annotations.NullMarked;
