/**
 * Bumble. Start at {@link verso.platform.bumble.Bumble}.
 *
 * <p>The export comes by e-mail, in parts as JSON, as pages or as PDF. No public sample of it is
 * known: parts are told by what their names and headings say, and every record keeps all its
 * fields. What is said of orientation, religion or habits is read as declared; nothing is drawn
 * from it.
 *
 * <p>Sources: general knowledge of answers to access requests, unconfirmed.
 *
 * <p>Gaps: everything is unconfirmed; PDF is left to the generic reader.
 */
@NullMarked
package verso.platform.bumble;

import org.jspecify.annotations.NullMarked;
