/**
 * The persona, live: sections, claims, the records behind them, and what the person says of them.
 */
@NullMarked
package verso.web.persona;

import org.jspecify.annotations.NullMarked;
