/**
 * What interests are about: the topic tree, the classifier that files labels, searches, titles and
 * names under it, and the categories of the sensitive. Knows no platform and no index.
 */
@NullMarked
package verso.interest;

import org.jspecify.annotations.NullMarked;
