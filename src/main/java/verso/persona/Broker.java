package verso.persona;

/**
 * A company that trades in data about people, or brings other companies' lists of them to
 * platforms.
 *
 * @param name of the company, which records may write longer
 * @param role roughly what it does, from general knowledge
 */
public record Broker(String name, Role role) {

  /** What a broker does. */
  public enum Role {
    /** Turns companies' customer lists into audiences of platforms. */
    ONBOARDING,
    /** Collects and sells attributes and segments. */
    BROKER,
    /** A credit bureau that also sells marketing data. */
    CREDIT,
    /** Links identifiers of one person: e-mail, phone, devices. */
    IDENTITY,
    /** Collects where phones go. */
    LOCATION,
    /** Collects what is bought. */
    PURCHASES,
    /** Keeps files of voters. */
    VOTERS,
    /** Sells profiles of named people. */
    PEOPLE,
    /** Trades and aims ads across sites. */
    ADTECH
  }
}
