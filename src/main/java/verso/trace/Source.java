package verso.trace;

/**
 * Where a record was found, exactly enough to read it again.
 *
 * @param importId the import that read it
 * @param archive file name of the archive, or of the folder, as given by the person
 * @param path path of the entry inside the archive; an archive inside it ends in {@code !}, as in
 *     {@code part.zip!/data/like.js}
 * @param at place inside the entry: a JSON pointer ({@code /0/ad}), {@code row 17}, {@code element
 *     3}, {@code line 40}, or empty for the whole entry
 */
public record Source(String importId, String archive, String path, String at) {}
