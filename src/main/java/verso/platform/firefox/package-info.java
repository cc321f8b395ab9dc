/**
 * Firefox and browsers made from it (LibreWolf, Tor Browser, Waterfox): files of a profile folder.
 *
 * <p>Sources: the tables of {@code places.sqlite} and {@code formhistory.sqlite} as public forensic
 * notes and importers describe them, profiles of 2020 to 2026. Quirks: times are microseconds since
 * 1970, in extension lists milliseconds; Firefox moves what it logged into the database only now
 * and then ({@code -wal}). Known gaps: compressed bookmark backups and sessions ({@code .jsonlz4});
 * the meaning of visit types from 5 on is unverified.
 */
@NullMarked
package verso.platform.firefox;

import org.jspecify.annotations.NullMarked;
