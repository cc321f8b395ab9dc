/**
 * Claude. Start at {@link verso.platform.claude.Claude}.
 *
 * <p>The export is a zip of JSON, large ones several zips, with a folder named after the day and a
 * batch number. A conversation is a list of messages.
 *
 * <p>Sources: public readers of Claude exports of 2024–2026.
 *
 * <p>Gaps: {@code memories.json} was never seen; every text in it is taken for a memory. Projects
 * and the texts drawn from attached files are unconfirmed.
 */
@NullMarked
package verso.platform.claude;

import org.jspecify.annotations.NullMarked;
