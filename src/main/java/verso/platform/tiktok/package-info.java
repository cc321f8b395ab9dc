/**
 * TikTok. Start at {@link verso.platform.tiktok.TikTok}.
 *
 * <p>The export is one JSON file, or a folder of text files with the same sections. Sections moved
 * between parents twice (2024 and mid-2025), so they are found by their own name, wherever they
 * lie: {@link verso.platform.tiktok.Section}. Keys are English in every language; dates are UTC.
 *
 * <p>Sources: the public readers of what-if-data-donation (with an anonymised merged structure of
 * donated exports), data-donation-task and RLEAPP.
 *
 * <p>Gaps: the delimiter of ad interests and partner lists, the shape of lead-form responses, and
 * the labels of some text files were never seen filled; they are read leniently.
 */
@NullMarked
package verso.platform.tiktok;

import org.jspecify.annotations.NullMarked;
