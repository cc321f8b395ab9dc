/**
 * SoundCloud. Start at {@link verso.platform.soundcloud.SoundCloud}.
 *
 * <p>No public description of the export is known: a zip of CSV or JSON, by request. It is read by
 * the words in the names of files and by the names that SoundCloud's public interface gives to
 * things ({@code title}, {@code permalink_url}, {@code created_at}). Lists made by third-party
 * tools are read the same way.
 *
 * <p>Sources: SoundCloud's public interface description; exporters of likes.
 *
 * <p>Gaps: all of it is unconfirmed.
 */
@NullMarked
package verso.platform.soundcloud;

import org.jspecify.annotations.NullMarked;
