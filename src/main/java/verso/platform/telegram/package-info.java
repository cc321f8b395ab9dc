/**
 * Telegram: the export of the desktop app, of everything or of one chat, as JSON or as pages. Start
 * at {@link verso.platform.telegram.Telegram}; {@code Message} reads messages of either form.
 *
 * <p>A chat is a record of its own, a channel followed or a person written to, and its messages are
 * a section inside it. Times are the exporting machine's; JSON adds the same in Unix seconds.
 *
 * <p>Sources: telegram.org, "Chat Export Tool"; the JSON fields that public importers read; exports
 * of 2019 to 2025, always in English.
 *
 * <p>Gaps: the layout of the pages, the list of types of chats, forwarded messages, places and the
 * ranking of frequent contacts are not confirmed and are read tolerantly.
 */
@NullMarked
package verso.platform.telegram;

import org.jspecify.annotations.NullMarked;
