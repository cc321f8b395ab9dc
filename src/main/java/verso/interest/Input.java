package verso.interest;

/** What a text is; the same words mean more in a label than in a title. */
public enum Input {
  /** A platform's interest label: one to four words that are a concept already. */
  LABEL,
  /** The name of a page, artist, channel, account, app, advertiser. */
  NAME,
  /** What someone typed into a search box. */
  QUERY,
  /** The title of a video, a post, a product. */
  TITLE,
  /** The name of an advertising segment, with its vendor's prefixes and codes. */
  SEGMENT
}
