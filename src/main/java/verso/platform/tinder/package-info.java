/**
 * Tinder. Start at {@link verso.platform.tinder.Tinder}.
 *
 * <p>The export is one JSON file, {@code data.json}, in a zip with photos, or bare. It holds what
 * the person told about themselves, the counts of every day, and only the person's own messages.
 * What is said of orientation, religion or health is read as declared; nothing is drawn from it.
 *
 * <p>Sources: the Tinder sample of hestialabs-experiences; the public interfaces of swipestats for
 * exports of 2018–2026.
 *
 * <p>Gaps: {@code Tailor}, {@code SwipeNotes}, {@code SocialGraph} and the other sections of 2024
 * and later were never seen filled; photo tags have an unknown shape.
 */
@NullMarked
package verso.platform.tinder;

import org.jspecify.annotations.NullMarked;
