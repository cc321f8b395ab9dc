/**
 * PlayStation. Start at {@link verso.platform.playstation.PlayStation}.
 *
 * <p>Sony's page for data access hands over a zip with one workbook ({@code DataReport-…}) that
 * lists the consoles, and little more. What comes on a request by letter is CSV, JSON or PDF that
 * nobody has described: files are read by what they are called, and records by the members that
 * most services, and the public interfaces of the PlayStation Network, use.
 *
 * <p>Sources: a player's description of the workbook (September 2025); names of members in public
 * tools for trophies and games played.
 *
 * <p>Gaps: other sheets than that of consoles; everything of an answer by letter.
 */
@NullMarked
package verso.platform.playstation;

import org.jspecify.annotations.NullMarked;
