/**
 * Quora: one page of HTML with everything the person wrote, sent on request.
 *
 * <p>Sources: a public program that takes such pages apart, and its list of sections, 2024. Quirks:
 * sections under {@code h1}, records under {@code h2}, each field a block that begins with its name
 * in bold; pictures lie in a folder. Known gaps: which names the fields for times, votes, views,
 * topics followed and ad settings bear is unverified, so they are read by their beginnings.
 */
@NullMarked
package verso.platform.quora;

import org.jspecify.annotations.NullMarked;
