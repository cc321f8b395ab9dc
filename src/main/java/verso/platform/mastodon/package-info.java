/**
 * Mastodon and what shares its export: an archive in ActivityPub, and lists as CSV.
 *
 * <p>Sources: the export's file set in Mastodon's source, ActivityPub's vocabulary; archives of
 * 2018 to 2026. Quirks: {@code .tar.gz} before 4.2, {@code .zip} since; posts are HTML; likes and
 * bookmarks are addresses without a time; most CSV lists have no header. Known gaps: the columns of
 * the CSV lists are unverified.
 */
@NullMarked
package verso.platform.mastodon;

import org.jspecify.annotations.NullMarked;
