/**
 * Hinge. Start at {@link verso.platform.hinge.Hinge}.
 *
 * <p>The export is a zip of JSON with a page to look at it. Preferences and parts of the profile
 * are lists written as JSON into texts; of a conversation only the person's own side is there,
 * without the other's name. What is said of religion, politics, ethnicity or habits is read as
 * declared; nothing is drawn from it.
 *
 * <p>Sources: the public interfaces of swipestats for Hinge exports.
 *
 * <p>Gaps: {@code convo_starters.json} was never seen filled and is left to the generic reader;
 * that {@code network_name} is the advertising network credited with an installation is our
 * reading.
 */
@NullMarked
package verso.platform.hinge;

import org.jspecify.annotations.NullMarked;
