/**
 * Garmin Connect: a zip of JSON files by department, recordings in zips of their own inside.
 *
 * <p>Sources: Garmin's help page on exporting data, public readers of {@code DI_CONNECT}. Little of
 * it is confirmed: files are taken by a part of their names, members by several names, and every
 * other scalar is kept.
 *
 * <p>Quirks: an e-mail address begins the names of files; times are Unix milliseconds; distances
 * are centimetres, durations milliseconds. Gaps: of FIT recordings only sport, beginning and end
 * are read; the shapes of consents, devices, orders and connections are a guess.
 */
@NullMarked
package verso.platform.garmin;

import org.jspecify.annotations.NullMarked;
