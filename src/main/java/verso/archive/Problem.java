package verso.archive;

/**
 * Something in the person's data that could not be read; reading went on. Never holds a value from
 * the archive.
 *
 * @param path entry path, or the archive's name
 * @param at place inside the entry, such as {@code row 17}; empty for the whole of it
 * @param message what happened and what it costs, one sentence
 */
public record Problem(String path, String at, String message) {}
