/**
 * Tumblr: a payload of account data as JSON, and the posts of each blog as pages.
 *
 * <p>Sources: descriptions of such archives by people who received them, 2018 to 2024. Quirks: one
 * JSON with everything; posts come apart, in a zip of their own with an index. Known gaps: nearly
 * all names are unverified, so each section is sought at any depth and read tolerantly.
 */
@NullMarked
package verso.platform.tumblr;

import org.jspecify.annotations.NullMarked;
