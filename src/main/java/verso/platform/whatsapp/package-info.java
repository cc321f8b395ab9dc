/**
 * WhatsApp: chats exported one by one as text, and the report on the account. Start at {@link
 * verso.platform.whatsapp.WhatsApp}; what a line of a chat means is in {@code Message}.
 *
 * <p>Chats carry the phone's wall-clock time in the manner of its country and no zone; {@link
 * verso.format.ChatLog} tells the order of day and month. What the app writes in place of a message
 * is in the phone's language: {@code phrases.tsv}.
 *
 * <p>Sources: WhatsApp Help Center, "How to export your chat history" and "Request your account
 * information"; chat exports of iPhones and Android phones described publicly, 2016 to 2025, in
 * English, German, French, Spanish, Italian, Dutch and Portuguese.
 *
 * <p>Gaps: names of files and fields of the account report are not confirmed and are read by what
 * their words say; some phrases in French, Italian, Dutch and Portuguese are not confirmed either.
 */
@NullMarked
package verso.platform.whatsapp;

import org.jspecify.annotations.NullMarked;
