package verso.importing;

import verso.trace.Source;

/** A record as the platform wrote it, read again from its archive; or why that cannot be. */
public sealed interface Original {

  /**
   * The record.
   *
   * @param source where it was read
   * @param text what it says: JSON and table rows as indented JSON with their text readable, pages
   *     as text; secrets masked
   */
  record Found(Source source, String text) implements Original {}

  /**
   * The record cannot be read any more.
   *
   * @param why what stands in the way
   * @param where the archive's path
   */
  record Missing(Reason why, String where) implements Original {}

  /** What stands in the way of a record. */
  enum Reason {
    /** No archive lies where it was imported from. */
    ARCHIVE_GONE,
    /** The archive is there, but the record is not in it any more, or it cannot be read. */
    ARCHIVE_CHANGED
  }
}
