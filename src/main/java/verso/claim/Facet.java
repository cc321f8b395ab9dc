package verso.claim;

/** A side of the person that advertising distinguishes, in the order a report shows them. */
public enum Facet {
  /** Age, gender, language, education, job, family. */
  DEMOGRAPHICS,
  /** Long-term topics, artists, teams, brands. */
  INTERESTS,
  /** What the person may buy soon. */
  PURCHASE_INTENT,
  /** Moving, a new job, a birth. */
  LIFE_EVENTS,
  /** Home and work area, visited places. */
  PLACES,
  /** Models, systems, carriers, identifiers. */
  DEVICES,
  /** Habits a platform names, and targeting types nobody has mapped yet. */
  BEHAVIOURS,
  /** Resembles the customers or followers of someone: a model, not an observation. */
  LOOKALIKES,
  /** A company uploaded a list with the person on it. */
  ADVERTISER_LISTS,
  /** Visited a site, used an app, engaged before. */
  RETARGETING,
  /** What other companies reported to the platform. */
  OFF_PLATFORM,
  /** Cross-cutting: what could hurt if misused. */
  SENSITIVE,
  /** Contacts, household, peer group. */
  SOCIAL_CONTEXT,
  /** Scores and predictions that a platform states. */
  PREDICTIONS,
  /** How often and by whom the person was advertised to. */
  PERSUASION,
  /** When and how long a platform was used, and what kept it going. */
  HABIT,
  /** How much of what, from how many sources. */
  DIVERSITY,
  /** What could be guessed of what comes next: computed by Verso, tested on what came. */
  PREDICTION,
  /** Words used, and subjects that made the person react. */
  REACTIONS,
  /** What the archives cover. */
  COVERAGE
}
