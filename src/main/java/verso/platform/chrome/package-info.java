/**
 * Chrome and the browsers made from Chromium (Edge, Brave, Opera, Vivaldi, Arc): files of a profile
 * folder.
 *
 * <p>Sources: the history's tables in Chromium's {@code visit_database.cc} and in public forensic
 * notes, profiles of 2018 to 2026; JSON of history extensions. Quirks: times are microseconds since
 * 1601, files have no ending, visits of frames are kept, history reaches back some 90 days. Known
 * gaps: {@code InterestGroups}, clusters and the transition types from 5 on are described by one
 * source each; the topics Chrome works out ({@code BrowsingTopicsState}) are numbers only.
 */
@NullMarked
package verso.platform.chrome;

import org.jspecify.annotations.NullMarked;
