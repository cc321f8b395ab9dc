/**
 * Her. Start at {@link verso.platform.her.Her}.
 *
 * <p>The export is a folder of CSV files. That somebody has it says something about them: Verso
 * shows what was declared and draws nothing from it. A column may hold what another promises: in a
 * published sample a position stands under {@code Last online UTC}.
 *
 * <p>Sources: the Her sample of hestialabs-experiences.
 *
 * <p>Gaps: the columns of {@code skipped.csv} and {@code blocked.csv} are read by likely names; who
 * sent a message is only told by the name of its sender.
 */
@NullMarked
package verso.platform.her;

import org.jspecify.annotations.NullMarked;
