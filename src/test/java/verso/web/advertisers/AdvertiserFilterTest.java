package verso.web.advertisers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.Facet;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.company.Company;
import verso.company.Purpose;
import verso.interest.Label;
import verso.persona.Advertiser;
import verso.persona.Broker;
import verso.trace.Basis;
import verso.trace.Origin;

class AdvertiserFilterTest {
  private static final AdvertiserShelf SHELF =
      new AdvertiserShelf(
          List.of(
              listed(0, "Example Bakery", Map.of(Basis.CONTACT_LIST, Set.of("facebook")), 3, ""),
              listed(1, "Société Broker", Map.of(), 0, "2024-05-01"),
              listed(2, "Acme Bikes", Map.of(Basis.LOOKALIKE, Set.of("x")), 12, "2025-05-01")),
          Map.of(),
          Optional.empty(),
          AdvertiserCounts.of(List.of()));

  private static AdvertiserShelf.Listed listed(
      int number, String name, Map<Basis, Set<String>> heldOn, long shown, String last) {
    boolean isBroker = name.contains("Broker");
    Period period =
        last.isEmpty() ? Period.UNDATED : Period.UNDATED.with(Instant.parse(last + "T00:00:00Z"));
    Set<String> platforms = heldOn.isEmpty() ? Set.of("x") : heldOn.values().iterator().next();
    var advertiser =
        new Advertiser(
            name,
            List.of(name),
            platforms,
            isBroker ? Optional.of(new Broker(name, Broker.Role.BROKER)) : Optional.empty(),
            isBroker ? Optional.of(new Company(name, name, Purpose.DATA_BROKER)) : Optional.empty(),
            Optional.empty(),
            heldOn,
            new Advertiser.Ads(shown, 0, 0, 0, 0, List.of(), new TreeMap<>()),
            Map.of(),
            0,
            period,
            claim(number, name, platforms, period));
    return new AdvertiserShelf.Listed(advertiser, Label.key(name), Label.key(name), number);
  }

  private static Claim claim(int number, String name, Set<String> platforms, Period period) {
    return new Claim(
        "adv-" + number,
        Facet.PERSUASION,
        name,
        Sentence.of("claim.advertiser"),
        Set.of(Origin.SHOWN),
        platforms,
        true,
        Optional.empty(),
        period,
        List.of(),
        new Evidence(1, List.of()));
  }

  private static AdvertiserFilter filter(String... namesAndValues) {
    var asked = new HashMap<String, String>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      asked.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return AdvertiserFilter.of(name -> asked.getOrDefault(name, ""));
  }

  private static List<String> found(String... namesAndValues) {
    return filter(namesAndValues).of(SHELF).stream().map(one -> one.advertiser().name()).toList();
  }

  @Test
  void keepsTheOrderOfTheListUnlessAnotherIsAsked() {
    assertThat(found()).containsExactly("Example Bakery", "Société Broker", "Acme Bikes");
  }

  @Test
  void findsWordsWithoutAccentsAndInAnyCase() {
    assertThat(found("q", "SOCIETE")).containsExactly("Société Broker");
  }

  @Test
  void keepsThoseOfAPlatformOrABasis() {
    assertThat(found("platform", "x")).containsExactly("Société Broker", "Acme Bikes");
    assertThat(found("basis", "lookalike")).containsExactly("Acme Bikes");
  }

  @Test
  void keepsTradersInData() {
    assertThat(found("broker", "yes")).containsExactly("Société Broker");
    assertThat(found("company", "data_broker")).containsExactly("Société Broker");
  }

  @Test
  void sortsNamesUpAndCountsDown() {
    assertThat(found("sort", "name"))
        .containsExactly("Acme Bikes", "Example Bakery", "Société Broker");
    assertThat(found("sort", "shown"))
        .containsExactly("Acme Bikes", "Example Bakery", "Société Broker");
    assertThat(found("sort", "shown", "turned", "yes"))
        .containsExactly("Société Broker", "Example Bakery", "Acme Bikes");
  }

  @Test
  void putsWhatIsUndatedLastBothWays() {
    assertThat(found("sort", "last")).endsWith("Example Bakery").startsWith("Acme Bikes");
    assertThat(found("sort", "last", "turned", "yes"))
        .endsWith("Example Bakery")
        .startsWith("Société Broker");
  }

  @Test
  void hasOneAddressForOneQuestion() {
    assertThat(filter("q", "é+", "broker", "no", "basis", "CONTACT", "page", "1").addressOfPage())
        .hasToString("/advertisers?q=%C3%A9%2B");
  }
}
