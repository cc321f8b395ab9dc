package verso.page;

/**
 * What made a report, so that it can be made again.
 *
 * @param version of Verso
 * @param store the folder that was read
 * @param command as it was typed
 */
public record Provenance(String version, String store, String command) {
  private static final int LONGEST = 300;

  String in(Edition edition) {
    return edition.text(
        "report.provenance",
        "version",
        version,
        "store",
        Excerpt.of(store, LONGEST),
        "command",
        Excerpt.of(command, LONGEST));
  }
}
