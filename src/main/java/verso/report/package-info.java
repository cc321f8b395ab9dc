/**
 * A persona or a result list as text, Markdown, HTML or JSON, in English and French. Read {@link
 * verso.report.Messages} first. Knows not where it goes.
 */
@NullMarked
package verso.report;

import org.jspecify.annotations.NullMarked;
