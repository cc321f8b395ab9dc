/**
 * What the whole of Verso must find: three invented people, six platforms each, and truths planted
 * in their archives. Read {@code people.tsv} in the resources of this package first, then {@link
 * verso.acceptance.PlantedTruthsTest}.
 */
@NullMarked
package verso.acceptance;

import org.jspecify.annotations.NullMarked;
