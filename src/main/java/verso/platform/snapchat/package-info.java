/**
 * Snapchat's "My Data": the same content as {@code json/*.json} and as pages {@code html/*.html},
 * or as pages alone when JSON was not asked for. {@link verso.platform.snapchat.Page} declares both
 * at once.
 *
 * <p>Sources: Snapchat's help page "How do I download my data from Snapchat?", public descriptions
 * of the JSON files by readers of exports (2021 to 2025).
 *
 * <p>Quirks: keys are English titles with spaces, one is empty; {@code Created(microseconds)} holds
 * milliseconds; the elements of a list are texts in one year and objects in the next; {@code
 * Occurences} is misspelt in old exports. The links of memories open the pictures to everybody and
 * are never kept.
 *
 * <p>Gaps: translated labels of the pages are known in French, German and Spanish only, and
 * unconfirmed; the shapes of the rarer files are unconfirmed, so each record is kept field by
 * field.
 */
@NullMarked
package verso.platform.snapchat;

import org.jspecify.annotations.NullMarked;
