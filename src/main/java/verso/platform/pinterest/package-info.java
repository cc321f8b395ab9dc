/**
 * Pinterest's "Request your data": one long page of HTML in a zip, a heading per section; in some
 * regions a structured variant, which is taken to be JSON with the same sections as keys.
 *
 * <p>Sources: Pinterest Help "Request your data", a public parser of the page (2024).
 *
 * <p>Quirks: items are neither boxes nor rows but links and {@code Name: value,} lines between
 * headings ({@link verso.format.TitledItems}); what is absent reads {@code No data} or {@code
 * None}; the ids of headings differ from export to export, so a section is told by words of its
 * title, which {@code sections.tsv} lists.
 *
 * <p>Gaps: only pins were confirmed; the titles of the sections about inferences and advertising
 * are not, nor are titles in other languages. A section that no word tells is read as it is.
 */
@NullMarked
package verso.platform.pinterest;

import org.jspecify.annotations.NullMarked;
