/**
 * Twitch: the archive of a privacy request, CSV files of events and JSON of the account.
 *
 * <p>Sources: file lists and columns in public programs that read such archives, 2020 to 2026.
 * Quirks: the event's name stands in the first column and the time in the second; minutes watched
 * come one row per minute, since 2026 one per day and channel; times are UTC without saying so.
 * Known gaps: the names of the files about ads are unverified, so they are told by parts of their
 * names; what Amazon knows of a linked account is in Amazon's archive.
 */
@NullMarked
package verso.platform.twitch;

import org.jspecify.annotations.NullMarked;
