package verso.web.advertisers;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.company.Company;
import verso.interest.Label;
import verso.persona.Advertiser;
import verso.persona.Advertisers;
import verso.trace.Basis;
import verso.web.shell.Addresses;
import verso.web.shell.Study;

/**
 * All advertisers of a store, ready to be looked through: worked out once for each state of it.
 *
 * @param all those with most to do with the person first
 * @param byKey the same by {@link Addresses#key} of each of their spellings
 * @param months from the first to the last month with an ad; empty without any dated one
 * @param counts how many there are of each sort
 */
record AdvertiserShelf(
    List<Listed> all, Map<Long, Listed> byKey, Optional<Months> months, AdvertiserCounts counts) {
  private static final int MOST_COMPARED = 2_000;

  static final Study<AdvertiserShelf> STUDY = new Study<>(AdvertiserShelf::of);

  /** From one month to another. */
  record Months(YearMonth first, YearMonth last) {
    Months with(Months other) {
      return new Months(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  /**
   * An advertiser, and what it is looked for by.
   *
   * @param words its spellings and the company behind them, in the form in which spellings agree
   * @param key by which names are sorted
   * @param number place among all
   */
  record Listed(Advertiser advertiser, String words, String key, int number) {

    /** Why it could reach the person; those that only showed ads state nothing. */
    Set<Basis> bases() {
      return advertiser.bases();
    }

    Period period() {
      return advertiser.period();
    }
  }

  AdvertiserShelf {
    all = List.copyOf(all);
    byKey = Collections.unmodifiableMap(byKey);
  }

  private static AdvertiserShelf of(Inquiry inquiry) throws IOException {
    var all = new ArrayList<Listed>();
    var byKey = new HashMap<Long, Listed>();
    Optional<Months> months = Optional.empty();
    for (Advertiser advertiser : Advertisers.of(inquiry)) {
      var listed =
          new Listed(advertiser, words(advertiser), Label.key(advertiser.name()), all.size());
      all.add(listed);
      advertiser.spellings().forEach(name -> byKey.putIfAbsent(Addresses.key(name), listed));
      months = both(months, months(advertiser));
    }
    return new AdvertiserShelf(all, byKey, months, AdvertiserCounts.of(all));
  }

  private static String words(Advertiser advertiser) {
    return advertiser.spellings().stream().map(Label::key).collect(Collectors.joining("\n"))
        + advertiser.company().map(Company::name).map(name -> "\n" + Label.key(name)).orElse("");
  }

  private static Optional<Months> months(Advertiser advertiser) {
    var shown = advertiser.ads().shownByMonth();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Months(shown.firstKey(), shown.lastKey()));
  }

  private static Optional<Months> both(Optional<Months> one, Optional<Months> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().with(other.get()))
        : one.or(() -> other);
  }

  /** The one that bears exactly this name; else the one that a person means by it. */
  Optional<Listed> named(String name) {
    Optional<Listed> exact = Optional.ofNullable(byKey.get(Addresses.key(name)));
    return exact.or(() -> meant(name));
  }

  private Optional<Listed> meant(String name) {
    // Comparing a name with thousands takes seconds: only those that share its first word are.
    String first = Label.key(name).split(" ")[0];
    Map<Advertiser, Listed> candidates = new LinkedHashMap<>();
    all.stream()
        .filter(listed -> listed.words().contains(first))
        .limit(MOST_COMPARED)
        .forEach(listed -> candidates.put(listed.advertiser(), listed));
    return Advertisers.named(name, List.copyOf(candidates.keySet())).stream()
        .findFirst()
        .map(candidates::get);
  }
}
