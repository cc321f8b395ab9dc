package verso.archive;

/**
 * How much a hostile or broken archive may ask of this machine. Applied while reading, so sizes an
 * archive merely claims are never believed.
 *
 * @param maxEntries entries per archive, those of archives inside it included
 * @param maxEntryBytes uncompressed bytes of one entry
 * @param maxTotalBytes uncompressed bytes of one archive; an archive inside counts, and so do the
 *     entries in it
 * @param maxRatio uncompressed bytes per compressed byte of one entry, once {@code ratioFreeBytes}
 *     were read
 * @param ratioFreeBytes uncompressed bytes of an entry that any ratio may produce: small files of
 *     repeated text compress well
 * @param maxDepth archives inside archives; 1 is a zip of part zips
 */
public record Limits(
    long maxEntries,
    long maxEntryBytes,
    long maxTotalBytes,
    long maxRatio,
    long ratioFreeBytes,
    int maxDepth) {

  /** What real exports stay well below. */
  public static final Limits DEFAULT =
      new Limits(5_000_000, 64L << 30, 1L << 40, 300, 64L << 20, 3);
}
