/**
 * Spotify. Start at {@link verso.platform.spotify.Spotify}.
 *
 * <p>Three packages are asked for and delivered separately: account data (a year of streaming, and
 * all that concerns advertising), extended streaming history (the whole life of the account) and
 * the technical log. All are JSON with English names and keys in every language, and all three may
 * come under the same zip name, so folders and keys decide.
 *
 * <p>{@code Inferences.json} is a flat list of labels; {@link
 * verso.platform.spotify.InferenceLabel} takes them apart. The two streaming histories overlap: a
 * play is the same in both when title, artist and minute are.
 *
 * <p>Sources: published analyses of {@code Inferences.json}, public readers of account data and
 * extended history, a public inventory of the JSON structures of 2025.
 *
 * <p>Gaps: in the technical log only a few file names are confirmed, its ad events are not; {@code
 * UserPrompts.json}, {@code MessageData.json} and the podcast comments were never seen filled. The
 * lists of Wrapped hold addresses of artists and tracks without their names.
 */
@NullMarked
package verso.platform.spotify;

import org.jspecify.annotations.NullMarked;
