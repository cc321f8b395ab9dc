/**
 * Bytes and paths: opening a zip, a tar.gz, a folder, a single file, several parts as one, archives
 * inside archives; limits; entry names. Read {@link verso.archive.Archive} and {@link
 * verso.archive.Limits} first. Knows no platform and imports nothing of Verso.
 */
@NullMarked
package verso.archive;

import org.jspecify.annotations.NullMarked;
