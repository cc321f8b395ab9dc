package verso.persona;

import java.time.Instant;
import verso.index.Traces;

/**
 * What an analyzer works on.
 *
 * @param traces the index, in one consistent state
 * @param now when the persona is made; ages are counted back from here
 * @param depth how much evidence to keep for each claim
 */
public record Inquiry(Traces traces, Instant now, EvidenceDepth depth) {}
