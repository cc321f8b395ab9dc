package verso.trace;

/** What a {@link Trace} is a record of. */
public enum Kind {
  /** A field the person filled in about themselves or their account. */
  PROFILE,
  /** An attribute of the person: age, gender, language, education, job, income. */
  DEMOGRAPHIC,
  /** A topic the platform lists for ads or recommendations about the person. */
  INTEREST,
  /** A named group the platform or a broker files the person in. */
  SEGMENT,
  /** A party that holds the person on a list, or aims at people like them; see {@link Basis}. */
  ADVERTISER,
  /** An ad that was shown. */
  AD_IMPRESSION,
  /** An ad that was clicked, watched, hidden or otherwise acted upon. */
  AD_ENGAGEMENT,
  /** An off-platform event attributed to an ad. */
  CONVERSION,
  /** One event that another site or app sent to the platform. */
  OFF_PLATFORM,
  /** A query typed or spoken. */
  SEARCH,
  /** A page, post, video, product or profile looked at. */
  VIEW,
  /** A song, podcast or other sound listened to. */
  LISTEN,
  /** A like, vote or other one-touch response. */
  REACTION,
  /** An account, page, channel, group or topic followed or subscribed to. */
  FOLLOW,
  /** Something kept for later: bookmark, favourite, wish list, playlist entry. */
  SAVE,
  /** Something published. */
  POST,
  /** A reply or comment published under something else. */
  COMMENT,
  /** A private message, sent or received. */
  MESSAGE,
  /** Something bought, ordered, paid or donated. */
  PURCHASE,
  /** A place: visited, lived in, inferred, or a movement between two. */
  PLACE,
  /** An app or game installed, connected or used. */
  APP,
  /** A device, browser or advertising identifier. */
  DEVICE,
  /** A login, session or access to the account. */
  LOGIN,
  /** Another person: friend, follower, address book entry. */
  CONTACT,
  /** A setting, consent or ad control. */
  PREFERENCE,
  /** A document or page of text. */
  DOCUMENT,
  /** A record that was read but that no rule knows the meaning of. */
  OTHER
}
