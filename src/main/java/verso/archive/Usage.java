package verso.archive;

import verso.archive.UnreadableEntryException.Reason;

/** What one scan has used of its limits, at all depths together. */
final class Usage {
  private final Limits limits;
  private long entries;
  private long bytes;

  Usage(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Counts one more entry, and says whether it is still within the limit. */
  boolean allowsOneMoreEntry() {
    return ++entries <= limits.maxEntries();
  }

  boolean isOverTotal() {
    return bytes > limits.maxTotalBytes();
  }

  /** The meter of one entry; reading the entry a second time costs nothing more. */
  Meter meter() {
    return new Meter();
  }

  /** Watches over the bytes of one entry. */
  final class Meter {
    private long counted;

    /**
     * Notes how far a reader has come.
     *
     * @param position uncompressed bytes read from the start of the entry
     * @param packed compressed bytes they came from
     * @throws UnreadableEntryException when that is over a limit
     */
    void advanceTo(long position, long packed) throws UnreadableEntryException {
      if (position > counted) {
        bytes += position - counted;
        counted = position;
      }
      if (position > limits.maxEntryBytes()) {
        throw over("unpacks to more than " + ByteCount.readable(limits.maxEntryBytes()));
      }
      if (isOverTotal()) {
        throw over("brings the archive over " + ByteCount.readable(limits.maxTotalBytes()));
      }
      if (position > limits.ratioFreeBytes() && position / limits.maxRatio() >= packed) {
        throw over(
            "unpacks to more than " + limits.maxRatio() + " times its size, as zip bombs do");
      }
    }

    private static UnreadableEntryException over(String message) {
      return new UnreadableEntryException(Reason.OVER_LIMIT, message);
    }
  }
}
