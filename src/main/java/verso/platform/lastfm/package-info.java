/**
 * Last.fm. Start at {@link verso.platform.lastfm.LastFm}.
 *
 * <p>Last.fm hands over nothing by itself; scrobbles are fetched by tools of third parties. Three
 * forms are common: JSON with {@code artist}, {@code name} and a date in seconds; CSV of artist,
 * album, track and date, with or without a header; CSV that begins with {@code uts,utc_time}.
 *
 * <p>Sources: the readers and exporters of public projects.
 *
 * <p>Gaps: what Last.fm sends after a request under the GDPR was never seen.
 */
@NullMarked
package verso.platform.lastfm;

import org.jspecify.annotations.NullMarked;
