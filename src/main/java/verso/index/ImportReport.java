package verso.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.trace.Kind;

/**
 * What one import brought.
 *
 * @param id short, unique in the store
 * @param platform id of the platform, {@code unknown} when none was recognised
 * @param archives names of the archives it was read from
 * @param locations where these archives lay when they were imported, absolute paths in the same
 *     order
 * @param importedAt UTC
 * @param exportedAt when the platform made the export, as far as it can be told
 * @param entries entries by state; every state is present
 * @param bytes uncompressed bytes by state; every state is present
 * @param kinds records by kind, before identical ones are folded; only kinds that occur
 * @param records records read, before identical ones are folded
 * @param traces traces this import added to the store
 * @param problems entries and records that could not be read
 * @param took how long it took
 */
public record ImportReport(
    String id,
    String platform,
    List<String> archives,
    List<String> locations,
    Instant importedAt,
    Optional<Instant> exportedAt,
    Map<EntryState, Long> entries,
    Map<EntryState, Long> bytes,
    Map<Kind, Long> kinds,
    long records,
    long traces,
    long problems,
    Duration took) {
  public ImportReport {
    archives = List.copyOf(archives);
    locations = List.copyOf(locations);
    entries = Map.copyOf(entries);
    bytes = Map.copyOf(bytes);
    kinds = Map.copyOf(kinds);
  }
}
