/**
 * Steam. Start at {@link verso.platform.steam.Steam}.
 *
 * <p>There is no archive: Steam shows what it holds as pages, which people save from the browser,
 * or copy into tables with scripts. The pages have common titles, so a row is known by its columns:
 * purchases, licences, messages to friends (of the last two weeks), sign-ins, games played. The
 * list of purchases has two rows of headers.
 *
 * <p>Sources: public scripts that read the pages of purchases, licences and messages.
 *
 * <p>Gaps: the columns of sign-ins, games and friends are unconfirmed; so are the French and German
 * ones. Inventories and market listings are left to the generic reader.
 */
@NullMarked
package verso.platform.steam;

import org.jspecify.annotations.NullMarked;
