/**
 * X, formerly Twitter. Start at {@link verso.platform.x.X}.
 *
 * <p>Four generations of the export are read: the "classic" posts-only archive (before 2019, {@code
 * data/js/tweets}), the first one with everything (2018–2019, files at the root, singular names, no
 * wrapper around posts), the second ({@code data/}, 2020–2022) and the current one (mid-2022 on).
 * Every file is JSON assigned to a variable; large ones are split into {@code -partN} files.
 *
 * <p>Sources: the {@code README.txt} that X ships inside its archives; public readers of these
 * archives (twitter-archive by rust-utilities, twitter-archive-reader, twitter-archive-parser,
 * twitter-to-sqlite); Wei et al., <i>What Twitter Knows</i> (USENIX Security 2020) for the
 * targeting types.
 *
 * <p>Gaps: the shapes of the expanded profile, professional data, app list, branch links, moments
 * and the seller files were never seen filled; they are read leniently, field by field.
 */
@NullMarked
package verso.platform.x;

import org.jspecify.annotations.NullMarked;
