/**
 * The command line: one class per verb, each a thin door to the packages on the left. Read {@link
 * verso.cli.Main} first. Knows nothing of {@code web}.
 */
@NullMarked
package verso.cli;

import org.jspecify.annotations.NullMarked;
