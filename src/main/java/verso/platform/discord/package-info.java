/**
 * Discord's data package: {@code package.zip} with an ad profile, the person's own messages, their
 * servers, and events, one JSON object per line, of up to several gigabytes.
 *
 * <p>Sources: the README in the package, Discord's help page "Your Discord Data Package", public
 * readers of packages of 2019 to 2025.
 *
 * <p>Quirks: folders are lower-case before 2024, capitalised since, translated in old packages;
 * messages were CSV until about 2023; events hold their time as a JSON string within a string, and
 * the same event stands in {@code reporting} and {@code tns}; among them stand predictions of age
 * and gender.
 *
 * <p>Gaps: most types of events, the inner members of sessions, payments and statistics, and the
 * translated names of folders are unconfirmed and read tolerantly.
 */
@NullMarked
package verso.platform.discord;

import org.jspecify.annotations.NullMarked;
