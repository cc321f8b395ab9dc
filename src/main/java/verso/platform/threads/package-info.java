/**
 * Threads: the folder {@code threads} of an export of Instagram, or that folder alone, as JSON and
 * as HTML. Start at {@link verso.platform.threads.Threads}; what the records have in common with
 * Instagram's is in {@link verso.platform.MetaRecords}.
 *
 * <p>Two generations of JSON: {@code string_map_data} under display names in the account's language
 * (since 2023), {@code label_values} (since 2025). Names of files are English everywhere.
 *
 * <p>Sources: Instagram Help Center, "Access and download your information on Threads"; published
 * structures of exports from 2023 to 2026.
 *
 * <p>Gaps: whether Threads can be asked for alone, and what the folder is called then, is not
 * confirmed; an archive of it is told by names and keys of its files. There is no file about ads.
 */
@NullMarked
package verso.platform.threads;

import org.jspecify.annotations.NullMarked;
