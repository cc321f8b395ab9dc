/**
 * Slack: the export of a workspace. Start at {@link verso.platform.slack.Slack}.
 *
 * <p>A workspace belongs to an employer or a club, and its export to the one who runs it: it holds
 * what everybody wrote in public channels, and says of nobody that this is you. Messages name their
 * author by number; the name stands beside it in newer exports, else in {@code users.json} only.
 *
 * <p>Sources: Slack Help Center, "Export your workspace data" and "How to read Slack data exports";
 * the JSON that public importers read, 2016 to 2025.
 *
 * <p>Gaps: names of authors are not joined from {@code users.json}; logs of audit and of access,
 * which large plans have, were not seen.
 */
@NullMarked
package verso.platform.slack;

import org.jspecify.annotations.NullMarked;
