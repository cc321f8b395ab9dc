package verso.trace;

/** Why an advertiser could reach the person, as the platform states it. */
public enum Basis {
  /** The advertiser supplied a list that matched the person: custom audience, Customer Match. */
  CONTACT_LIST,
  /** The person visited a site, used an app or engaged earlier. */
  RETARGETING,
  /** The person resembles people on an advertiser's list. */
  LOOKALIKE,
  /** The person was in or near a shop. */
  STORE_VISIT,
  /** A segment bought from a data broker or partner. */
  DATA_BROKER,
  /** A list of people the advertiser does not want to reach, with the person on it. */
  EXCLUSION,
  /** Product-catalogue audience. */
  CATALOG,
  /** The platform names the advertiser without saying why. */
  UNSTATED;

  /** The name of the {@link Trace#details() detail} that carries a basis, once or several times. */
  public static final String DETAIL = "basis";
}
