package verso.persona;

/**
 * Where traces of the person could lie that led to a targeting criterion; and, for a trace that was
 * found, the reason it is shown. Such a trace is consistent with the criterion, never its proof.
 */
public enum Trail {
  /** Searches, posts and reactions with the word, before the ad. */
  WORDS,
  /** The platform's own interest, and follows, likes and searches of that name. */
  INTEREST,
  /** Places of that name. */
  PLACE,
  /** The record that says the advertiser has the person on a list. */
  LIST,
  /** The person's own e-mail address or phone number in the account's data. */
  CONTACT,
  /** What the advertiser's site reported before the ad. */
  ACTIVITY,
  /** What the advertiser's app reported, and the app itself. */
  APP,
  /** A follow of the account named. */
  FOLLOW,
  /** The record that says the advertiser aims at people like the person. */
  SIMILAR,
  /** Earlier ads of the advertiser that were acted upon. */
  ENGAGEMENT,
  /** The age the platforms hold. */
  AGE,
  /** The gender the platforms hold. */
  GENDER,
  /** The languages the platforms hold. */
  LANGUAGE,
  /** Devices and logins. */
  DEVICE,
  /** There is nowhere to look. */
  NONE
}
