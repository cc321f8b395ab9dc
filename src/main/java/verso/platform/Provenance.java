package verso.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the rows of one entry come from.
 *
 * @param platform id of the platform
 * @param importId the import under way
 * @param archive name of the archive
 * @param path path of the entry as stored in the archive
 * @param exportedAt when the export was made, as far as it can be told
 */
public record Provenance(
    String platform, String importId, String archive, String path, Optional<Instant> exportedAt) {}
