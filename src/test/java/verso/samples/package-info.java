/**
 * The sample archives: one invented person, and what each platform would hand over to them. Read
 * {@link verso.samples.SampleArchives} first, then {@link verso.samples.Life}.
 *
 * <p>Everything here is invented: the person, their friends, the brands and the shops. The shapes
 * are those of real exports. Nothing here uses Verso, so that what Verso finds can be checked
 * against what was planted; and nothing but the JDK, so that it runs with the test classes alone.
 */
@NullMarked
package verso.samples;

import org.jspecify.annotations.NullMarked;
