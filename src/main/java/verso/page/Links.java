package verso.page;

import java.util.Optional;

/** Where a page leads to; nowhere in a report, which has to stand alone. */
public interface Links {

  /** Leads nowhere. */
  Links NONE = new Links() {};

  /** The page of a claim, with all records behind it. */
  default Optional<String> claim(String claimId) {
    return Optional.empty();
  }

  /** Where a verdict on a claim is sent; nowhere where none can be given. */
  default Optional<String> verdict(String claimId) {
    return Optional.empty();
  }

  /** The page of a record, with what the platform wrote. */
  default Optional<String> trace(String traceId) {
    return Optional.empty();
  }

  /** The page of an advertiser, by its name as written. */
  default Optional<String> advertiser(String name) {
    return Optional.empty();
  }

  /** The page of an interest, by the id of its claim. */
  default Optional<String> interest(String claimId) {
    return Optional.empty();
  }

  /** A search for what lies under a topic. */
  default Optional<String> topic(String topicId) {
    return Optional.empty();
  }
}
