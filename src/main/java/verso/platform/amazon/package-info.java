/**
 * Amazon. Start at {@link verso.platform.amazon.Amazon}, then {@link
 * verso.platform.amazon.Advertising}.
 *
 * <p>Two generations are about, and a person may hold both. Until about 2024 each data set came as
 * a zip of its own under a technical name ({@code Advertising.1}, {@code Retail.OrderHistory.2},
 * the number being a region or part). Since then readable folders ({@code Your Amazon Orders}) hold
 * the main files, and {@code Additional Data} the others under their old names. So a file is known
 * by its own name, wherever it stands. Bundles nest: a zip {@code All Data Categories.zip} holds
 * zips.
 *
 * <p>Quirks: a byte order mark before a quoted header; audiences as sentences over one column, with
 * neither date nor id; a row of documentation below the header (dash buttons); a {@code File
 * Summary:} below the rows (notifications); dates in a form of their own in nearly every file.
 *
 * <p>Sources: public importers of both generations (hudi-packages-connectors, ccpa.party,
 * data_dumps), the readme of a data set for a study of Amazon's audiences (2025).
 *
 * <p>Gaps: files known by name only (opt-outs, ads on Alexa, customer attributes, shopper panel …)
 * are read with likely column names, everything else in them as details.
 */
@NullMarked
package verso.platform.amazon;

import org.jspecify.annotations.NullMarked;
