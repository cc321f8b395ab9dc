/**
 * Messenger: the end-to-end encrypted conversations, downloaded as "secure storage data". Start at
 * {@link verso.platform.messenger.Messenger}. Conversations that are not encrypted come with
 * Facebook.
 *
 * <p>Sources: Facebook Help Center, "Download your end-to-end encrypted messages"; the JSON that
 * public forensic parsers read, 2024 and 2025.
 *
 * <p>Gaps: names of files, types of messages and the form of reactions are not confirmed. That the
 * first participant is the owner of the archive is an observation of others.
 */
@NullMarked
package verso.platform.messenger;

import org.jspecify.annotations.NullMarked;
