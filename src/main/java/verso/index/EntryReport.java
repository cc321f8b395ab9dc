package verso.index;

/**
 * What became of one entry.
 *
 * @param importId the import
 * @param archive name of the archive
 * @param path path inside the archive
 * @param bytes uncompressed bytes
 * @param state what became of it
 * @param section what the platform calls it, or the shape the generic reader found; may be empty
 * @param records how many records were read from it, before identical ones are folded
 * @param problems how many records of it could not be read
 * @param reason why it is ignored or failed, or the first problem; else empty
 */
public record EntryReport(
    String importId,
    String archive,
    String path,
    long bytes,
    EntryState state,
    String section,
    long records,
    long problems,
    String reason) {}
