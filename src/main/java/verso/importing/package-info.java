/**
 * The one place that joins reading and keeping: archives go in, every entry ends in a named state,
 * traces come out and are indexed while the next ones are parsed. Read {@link
 * verso.importing.Importer} and {@link verso.importing.EntryReader} first.
 */
@NullMarked
package verso.importing;

import org.jspecify.annotations.NullMarked;
