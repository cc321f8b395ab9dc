/**
 * GitHub: the account archive, in the shape of GitHub's migrations, and the security log.
 *
 * <p>Sources: GitHub's help page "Requesting an archive of your personal account's data", file
 * lists of account archives of 2018 to 2026, and public programs that write migration archives.
 * Quirks: everything refers to everything by address; files split into {@code _000001}, {@code
 * _000002}; what others wrote in one's repositories is in it, too. Known gaps: Git repositories
 * themselves; members not named here become details under their own names.
 */
@NullMarked
package verso.platform.github;

import org.jspecify.annotations.NullMarked;
