/**
 * LinkedIn. Start at {@link verso.platform.linkedin.LinkedIn}.
 *
 * <p>The export is a zip of CSV files with English headers in every language. The quick ("basic")
 * delivery holds profile, connections and messages; only the complete one holds the ad targeting
 * and inferences. Since 2025 some files carry the member's number behind their name, overflow files
 * have carried {@code _1} for longer, and spaces and underscores change places.
 *
 * <p>Sources: the LinkedIn sample of hestialabs-experiences, the reader of data-donation-task,
 * public schema notes and header tests for complete exports of 2023–2026.
 *
 * <p>Gaps: {@code Services Marketplace}, {@code Verifications} and {@code
 * VerifiedExternalCapability} were never seen filled and are read field by field; the exact form of
 * the times in {@code Job Applications.csv} is unconfirmed; articles (HTML) are left to the generic
 * reader.
 */
@NullMarked
package verso.platform.linkedin;

import org.jspecify.annotations.NullMarked;
