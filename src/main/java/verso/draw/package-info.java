/**
 * Pictures of numbers, drawn as SVG text: bars, columns, lines, grids, a treemap, a timeline. A
 * picture is markup and nothing else: no script, no style of its own, no identifier, no address but
 * those of Verso; its colours are classes that {@code verso/page/draw.css} defines.
 *
 * <p>Read {@link verso.draw.Sketch} and {@link verso.draw.Drawing} first. This room knows neither
 * claims nor messages and imports no other: it is given numbers and texts already spoken, and
 * treats every text as hostile.
 */
@NullMarked
package verso.draw;

import org.jspecify.annotations.NullMarked;
