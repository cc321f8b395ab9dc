/**
 * The shapes files come in, whoever wrote them: streamed JSON, assignments wrapped round JSON,
 * NDJSON, CSV, activity and label/value HTML, text, mail, documents; text repair; timestamps. Every
 * {@link verso.format.Shape} turns bytes into {@link verso.format.Item}s that hold a {@link
 * verso.format.Value}. May use {@code archive}; knows no platform.
 */
@NullMarked
package verso.format;

import org.jspecify.annotations.NullMarked;
