/**
 * Deezer. Start at {@link verso.platform.deezer.Deezer}.
 *
 * <p>The export is one Excel workbook with numbered sheets: {@code 1_creationData} to {@code
 * 14_tracking}. Sheets are known by the words of their name, whatever the number.
 *
 * <p>Sources: public readers of the workbook (listening history, favourites, playlists, account
 * sheets).
 *
 * <p>Gaps: the columns of {@code 6_favoritePodcast}, {@code 7_favoritePlaylist}, {@code
 * 9_dislikedTracks} and {@code 14_tracking} are unconfirmed; whether the workbook says anything
 * about advertising is, too.
 */
@NullMarked
package verso.platform.deezer;

import org.jspecify.annotations.NullMarked;
