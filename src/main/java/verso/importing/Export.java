package verso.importing;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.archive.Problem;
import verso.platform.catalog.Recognition;

/**
 * What reading an export told about it as a whole.
 *
 * @param archives names of its parts
 * @param locations where they lay, absolute, in the same order
 * @param exportedAt when the platform made it, as far as that can be told
 * @param importIds the import of each platform whose records it holds, by platform id
 * @param recognized whose it is, and what shows it
 * @param problems what is wrong with the archives themselves
 */
public record Export(
    List<String> archives,
    List<String> locations,
    Optional<Instant> exportedAt,
    Map<String, String> importIds,
    List<Recognition> recognized,
    List<Problem> problems) {

  /** Id of the platform of an export that none was recognised in. */
  public static final String UNKNOWN_PLATFORM = "unknown";

  public Export {
    archives = List.copyOf(archives);
    locations = List.copyOf(locations);
    importIds = Collections.unmodifiableMap(new LinkedHashMap<>(importIds));
    recognized = List.copyOf(recognized);
    problems = List.copyOf(problems);
  }
}
