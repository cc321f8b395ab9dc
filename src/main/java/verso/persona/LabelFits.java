package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.claim.Author;
import verso.claim.EvidenceCode;
import verso.claim.Fits;
import verso.claim.HalfLife;
import verso.trace.Origin;

/**
 * How well a label fits, by the formula of {@link Fits}. Its sources are the listings themselves;
 * what was done on each platform; profile fields; and what companies reported. q is 1 where a trace
 * bears the label's own words, the score of the classification where it only shares its topic, half
 * of that for what came after a dated label, and 1/√k of that for a trace that speaks for k labels.
 */
final class LabelFits {
  private final LabelTally label;
  private final HalfLife halfLife;
  private final Instant now;
  private final List<Fits.Component> sources = new ArrayList<>();

  private LabelFits(LabelTally label, Instant now) {
    this.label = label;
    this.halfLife = HalfLife.of(label.key().facet());
    this.now = now;
  }

  /**
   * How well it fits.
   *
   * @param logs tells whether nothing found means anything
   * @param deniedOn platforms that say the label does not apply
   */
  static Fits of(LabelTally label, Instant now, LogCoverage logs, Set<String> deniedOn) {
    var fits = new LabelFits(label, now);
    fits.addListings();
    label.byName().forEach(tally -> fits.add(tally, 1));
    double score = label.topic().map(topic -> topic.found().score()).orElse(1.0);
    label.byTopic().forEach(tally -> fits.add(tally, score));
    return new Fits(fits.sources, conflicts(label, logs, deniedOn));
  }

  private void addListings() {
    List<Author> authors = label.authors();
    int at = 0;
    for (Interest.Listing listing : label.listings()) {
      Fits.Source source = source(listing.origin(), authors.get(at++));
      double recency = halfLife.recency(listing.period().last(), now);
      sources.add(new Fits.Component(source, listing.platform(), recency, 1));
    }
  }

  private static Fits.Source source(Origin origin, Author author) {
    return switch (author) {
      case BROKER -> Fits.Source.BROKER;
      case ADVERTISER -> Fits.Source.ADVERTISER_LIST;
      case PLATFORM, USER, VERSO -> Fits.Source.of(origin);
    };
  }

  private void add(EvidenceTally tally, double score) {
    for (Map.Entry<String, Deeds> done : tally.deeds().entrySet()) {
      Deeds deeds = done.getValue();
      double recency = halfLife.recency(deeds.period().last(), now);
      sources.add(
          new Fits.Component(
              source(tally.code(), deeds), done.getKey(), recency, deeds.match() * score));
    }
  }

  private static Fits.Source source(EvidenceCode code, Deeds deeds) {
    return switch (code) {
      case E6 -> Fits.Source.DECLARED;
      case E5 -> Fits.Source.BROKER;
      case STATED, COUNTED, E1, E2, E3, E4, E7, E8 -> Fits.Source.observed(deeds.isRepeated());
    };
  }

  private static List<Double> conflicts(LabelTally label, LogCoverage logs, Set<String> deniedOn) {
    var conflicts = new ArrayList<Double>();
    if (label.listings().stream().anyMatch(Interest.Listing::rejected)) {
      conflicts.add(Fits.REJECTION);
    }
    if (!label.isSupported() && guessers(label).stream().anyMatch(logs::isGood)) {
      conflicts.add(Fits.NO_TRACE);
    }
    Set<String> others = new TreeSet<>(deniedOn);
    others.removeAll(
        label.listings().stream().map(Interest.Listing::platform).collect(Collectors.toSet()));
    if (!others.isEmpty()) {
      conflicts.add(Fits.DENIAL);
    }
    return conflicts;
  }

  private static Set<String> guessers(LabelTally label) {
    return label.listings().stream()
        .filter(listing -> listing.origin() == Origin.INFERRED)
        .map(Interest.Listing::platform)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
