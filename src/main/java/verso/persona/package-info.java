/**
 * What the records add up to: analyzers read the index and state {@link verso.persona.Claim}s, each
 * with its evidence. Read {@link verso.persona.Claim} and {@link verso.persona.Analyzer} first.
 * Analyzers hold counts, never traces; they know nothing of how a claim is shown.
 */
@NullMarked
package verso.persona;

import org.jspecify.annotations.NullMarked;
