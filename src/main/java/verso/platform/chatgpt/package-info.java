/**
 * ChatGPT. Start at {@link verso.platform.chatgpt.ChatGpt}.
 *
 * <p>The export is a zip of JSON. All conversations stand in one file, or since 2026 in several
 * numbered ones; each is a tree of messages ({@code mapping}) that branches wherever a message was
 * edited or an answer written anew. Every message is read as a record of its own, so that a
 * conversation may be of any length. What the person told ChatGPT about themselves, and what
 * ChatGPT keeps in mind about them, stands in hidden messages of that tree.
 *
 * <p>Sources: the readers of data-donation-task, RLEAPP and data_dumps; the public description of
 * sharded exports of 2026.
 *
 * <p>Gaps: the keys of {@code ads.json} are unknown; whatever stands in it is read by what its
 * keys' names say. Memories ({@code bio}, {@code model_editable_context}) were never seen in a
 * public sample. A branch that was given up is not told from the one that was kept: which one that
 * is stands behind the messages.
 */
@NullMarked
package verso.platform.chatgpt;

import org.jspecify.annotations.NullMarked;
