/**
 * The contract of a platform: how its exports are recognised and what each file in them means. Read
 * {@link verso.platform.Platform}, then {@link verso.platform.FileRule} and {@link
 * verso.platform.Row}. Every platform is one small declarative class in a package of its own below
 * this one and uses no other platform. Knows nothing of the index.
 */
@NullMarked
package verso.platform;

import org.jspecify.annotations.NullMarked;
