package verso.index;

/**
 * What was forgotten.
 *
 * @param imports imports that are no longer listed
 * @param traces traces that are no longer there
 * @param entries reports on entries that are no longer there
 * @param verdicts of the person that are no longer there, with the claims they were on
 */
public record Forgotten(long imports, long traces, long entries, long verdicts) {

  static final Forgotten NOTHING = new Forgotten(0, 0, 0, 0);

  boolean isNothing() {
    return equals(NOTHING);
  }

  Forgotten minus(Forgotten rest) {
    return new Forgotten(
        imports - rest.imports,
        traces - rest.traces,
        entries - rest.entries,
        verdicts - rest.verdicts);
  }
}
