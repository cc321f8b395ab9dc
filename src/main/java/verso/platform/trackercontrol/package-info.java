/**
 * TrackerControl, an Android app that watches which hosts the other apps of a phone contact. Start
 * at {@link verso.platform.trackercontrol.TrackerControl}.
 *
 * <p>The export is one CSV file, of the whole phone or of one app. A row is an app and a host, with
 * the time of their last contact and no count. Several exports put one after the other repeat the
 * header in the middle.
 *
 * <p>Sources: the sample of hestialabs-experiences (2023, English), the app's public source.
 *
 * <p>Gaps: what {@code uncertain} 1 and 2 mean exactly is unconfirmed; it is kept as written.
 */
@NullMarked
package verso.platform.trackercontrol;

import org.jspecify.annotations.NullMarked;
