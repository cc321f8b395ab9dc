package verso.index;

/** What became of an entry of an archive. Every entry ends in exactly one. */
public enum EntryState {
  /** A rule of the platform knows what it means. */
  UNDERSTOOD,
  /** No rule knows it, but its content was made searchable. */
  READ,
  /** Picture, sound or video: counted. */
  MEDIA,
  /** It says nothing: no bytes, an empty list, a sentence that there is no data. */
  EMPTY,
  /** Left out, for a named reason. */
  IGNORED,
  /** Could not be read, for a named reason. */
  FAILED
}
