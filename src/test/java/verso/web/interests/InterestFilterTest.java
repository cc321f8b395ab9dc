package verso.web.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import verso.claim.Claim;
import verso.claim.ClaimTopic;
import verso.claim.Evidence;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.index.Verdict;
import verso.interest.Classifier;
import verso.interest.Input;
import verso.interest.Label;
import verso.persona.Interest;
import verso.trace.Origin;

class InterestFilterTest {
  private static final InterestShelf SHELF =
      new InterestShelf(
          List.of(
              listed(0, "Gardening", List.of("facebook", "x"), 40, 0.9, "2025-03-01"),
              listed(1, "Café", List.of("x"), 0, 0.4, ""),
              listed(2, "Cycling", List.of("facebook"), 7, 0.7, "2026-01-01")),
          Period.UNDATED,
          40);

  private static InterestShelf.Listed listed(
      int number, String label, List<String> platforms, long support, double fits, String last) {
    Period period =
        last.isEmpty() ? Period.UNDATED : Period.UNDATED.with(Instant.parse(last + "T00:00:00Z"));
    Claim claim =
        new Claim(
                "int-" + number,
                Facet.INTERESTS,
                label,
                Sentence.of("claim.interest"),
                Set.of(Origin.INFERRED),
                Set.copyOf(platforms),
                true,
                Optional.of(
                    new Fits(
                        List.of(new Fits.Component(Fits.Source.DECLARED, "x", 1, 1, fits)),
                        List.of())),
                period,
                support == 0 ? List.of(Flag.STALE) : List.of(),
                new Evidence(1, List.of()))
            .under(
                Classifier.standard()
                    .classify(label, Input.NAME)
                    .flatMap(found -> ClaimTopic.of(found, Classifier.standard().tree())));
    var interest =
        new Interest(
            label,
            platforms.stream()
                .map(id -> new Interest.Listing(id, Origin.INFERRED, Period.UNDATED, false))
                .toList(),
            new Interest.Support(support, 0, 0),
            number == 2 ? claim.judged(Verdict.Finding.WRONG) : claim);
    return new InterestShelf.Listed(interest, Label.key(label), number);
  }

  private static List<String> found(String... namesAndValues) {
    return filter(namesAndValues).of(SHELF, Locale.ENGLISH).stream()
        .map(one -> one.interest().label())
        .toList();
  }

  private static InterestFilter filter(String... namesAndValues) {
    var asked = new HashMap<String, String>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      asked.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return InterestFilter.of(name -> asked.getOrDefault(name, ""));
  }

  @Test
  void keepsTheOrderOfTheListUnlessAnotherIsAsked() {
    assertThat(found()).containsExactly("Gardening", "Café", "Cycling");
  }

  @Test
  void findsWordsWithoutAccentsAndInAnyCase() {
    assertThat(found("q", "CAFE")).containsExactly("Café");
  }

  @Test
  void keepsThoseOfAPlatform() {
    assertThat(found("platform", "x")).containsExactly("Gardening", "Café");
  }

  @Test
  void keepsThoseThatStandThus() {
    assertThat(found("standing", "supported")).containsExactly("Gardening", "Cycling");
    assertThat(found("standing", "unsupported")).containsExactly("Café");
    assertThat(found("standing", "stale")).containsExactly("Café");
  }

  @Test
  void keepsThoseOfAVerdict() {
    assertThat(found("verdict", "wrong")).containsExactly("Cycling");
  }

  @Test
  void keepsThoseUnderATopic() {
    String sports = SHELF.all().get(2).path().getFirst().id();

    assertThat(found("topic", sports)).containsExactly("Cycling");
  }

  @Test
  void sortsNamesUpAndCountsDown() {
    assertThat(found("sort", "label")).containsExactly("Café", "Cycling", "Gardening");
    assertThat(found("sort", "support")).containsExactly("Gardening", "Cycling", "Café");
    assertThat(found("sort", "fits")).containsExactly("Gardening", "Cycling", "Café");
  }

  @Test
  void turnsAnOrderRound() {
    assertThat(found("sort", "support", "turned", "yes"))
        .containsExactly("Café", "Cycling", "Gardening");
  }

  @Test
  void putsWhatIsUndatedLastBothWays() {
    assertThat(found("sort", "seen")).containsExactly("Cycling", "Gardening", "Café");
    assertThat(found("sort", "seen", "turned", "yes"))
        .containsExactly("Gardening", "Cycling", "Café");
  }

  @Test
  void takesWhatItDoesNotUnderstandForNothing() {
    assertThat(found("sort", "'; drop", "standing", "x", "verdict", "%", "page", "-1")).hasSize(3);
  }

  @Test
  void hasOneAddressForOneQuestion() {
    InterestFilter filter = filter("q", "a & b", "sort", "fits", "page", "3", "platform", "");

    assertThat(filter.addressOfPage()).hasToString("/interests?q=a%20%26%20b&sort=fits&page=3");
    assertThat(filter.address()).hasToString("/interests?q=a%20%26%20b&sort=fits");
  }
}
