/**
 * Reddit's data request: a flat zip of about 38 CSV files, in English, large ones in numbered
 * parts.
 *
 * <p>Sources: Reddit Help "How do I request a copy of my Reddit data and information?", public
 * importers of exports of 2022 to 2025 with full column lists.
 *
 * <p>Quirks: votes, saved and hidden posts have a link and no date; {@code ip_logs.csv} has a row
 * whose date reads {@code registration ip}; {@code *_headers.csv} repeat the rows of another file
 * without their text.
 *
 * <p>Gaps: ad interests and impressions are not in the export; the values of {@code
 * sensitive_ads_preferences.csv} are unconfirmed and kept as they are.
 */
@NullMarked
package verso.platform.reddit;

import org.jspecify.annotations.NullMarked;
