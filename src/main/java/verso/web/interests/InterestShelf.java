package verso.web.interests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.claim.Claim;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.interest.Label;
import verso.interest.Topic;
import verso.persona.Interest;
import verso.persona.Interests;
import verso.web.shell.Study;

/**
 * All interests of a store, ready to be looked through: worked out once for each state of it.
 *
 * @param all those listed by most platforms and best supported first
 * @param period from when to when any of them was seen
 * @param most traces that support any one of them
 */
record InterestShelf(List<Listed> all, Period period, long most) {
  static final Study<InterestShelf> STUDY = new Study<>(InterestShelf::of);

  /**
   * An interest, and what it is looked for by.
   *
   * @param words the label and its topics in every language, in the form in which spellings agree
   * @param number place among all
   */
  record Listed(Interest interest, String words, int number) {

    Claim claim() {
      return interest.claim();
    }

    long support() {
      Interest.Support support = interest.support();
      return support.observed() + support.declared() + support.supplied();
    }

    List<Topic> path() {
      return claim().topic().map(topic -> topic.path()).orElse(List.of());
    }

    Set<String> platforms() {
      return interest.listings().stream()
          .map(Interest.Listing::platform)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** When it was listed, or anything that suits it was done: as far as records are dated. */
    Period period() {
      return interest.listings().stream()
          .map(Interest.Listing::period)
          .reduce(claim().period(), Period::with);
    }
  }

  InterestShelf {
    all = List.copyOf(all);
  }

  private static InterestShelf of(Inquiry inquiry) throws IOException {
    List<Interest> interests = Interests.of(inquiry);
    var all = new ArrayList<Listed>();
    Period period = Period.UNDATED;
    long most = 0;
    for (Interest interest : interests) {
      var listed = new Listed(interest, words(interest), all.size());
      all.add(listed);
      period = period.with(listed.period());
      most = Math.max(most, listed.support());
    }
    return new InterestShelf(all, period, most);
  }

  private static String words(Interest interest) {
    var words = new StringBuilder(Label.key(interest.label()));
    interest
        .claim()
        .topic()
        .ifPresent(topic ->
            topic
                .path()
                .forEach(step ->
                    step.names().values().forEach(n -> words.append('\n').append(Label.key(n)))));
    return words.toString();
  }

  /** How many there are of each topic at the top of the tree, by its id; folded ones left out. */
  Map<Topic, Long> roots() {
    var counts = new HashMap<Topic, Long>();
    all.stream()
        .filter(listed -> !listed.claim().isFolded() && !listed.path().isEmpty())
        .forEach(listed -> counts.merge(listed.path().getFirst(), 1L, Long::sum));
    return counts;
  }

  /** Ids of all platforms that list any, by the alphabet. */
  Set<String> platforms() {
    return all.stream()
        .flatMap(listed -> listed.platforms().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many of them suit something the person did or said. */
  long supported() {
    return all.stream().filter(listed -> listed.interest().support().isAny()).count();
  }
}
