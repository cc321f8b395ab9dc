/**
 * How platforms hold a person's attention, and what could be guessed of what comes next: sessions,
 * rhythm, streaks, diversity and prediction, computed from everything that carries a time.
 * Definitions, thresholds and wording follow published studies, named where they are used.
 */
@NullMarked
package verso.habit;

import org.jspecify.annotations.NullMarked;
