package verso.persona;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verso.claim.ClaimTopic;
import verso.claim.EvidenceCode;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.index.Glance;
import verso.index.StoredTrace;
import verso.interest.IntentCues;
import verso.interest.SensitiveTopics;
import verso.trace.Kind;

/** Counts the searches that name something to buy beside a word of buying, by what it is. */
final class IntentTally {
  /**
   * What was looked for, and when.
   *
   * @param product the topic with its place in the tree
   */
  record Product(ClaimTopic product, List<Long> times, EvidenceTally searches) {}

  /** Twelve half-lives of such a wish; what is older weighs nothing. */
  private static final long YEAR = Duration.ofDays(365).toMillis();

  private final Inquiry inquiry;
  private final IntentCues cues;
  private final Map<String, Product> products = new TreeMap<>();
  private long newest;

  IntentTally(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.cues = inquiry.intentCues();
  }

  /** Notes when a search was made: only those of the last year before the newest count. */
  void see(Glance glance) {
    if (glance.kind() == Kind.SEARCH && glance.stated().isPresent()) {
      newest = Math.max(newest, glance.millis());
    }
  }

  /** Counts a search; nothing sensitive, nothing undated, nothing old. */
  void see(StoredTrace search) {
    var time = Period.stated(search.trace().moment());
    if (time.filter(at -> at.toEpochMilli() >= newest - YEAR).isPresent()) {
      String query = search.trace().subject();
      cues.in(query)
          .filter(intent -> inquiry.sensitive(query).isEmpty())
          .ifPresent(intent -> add(intent, time.get().toEpochMilli(), search));
    }
  }

  private void add(IntentCues.Intent intent, long millis, StoredTrace search) {
    ClaimTopic.of(intent.product(), inquiry.classifier().tree())
        .filter(topic -> !SensitiveTopics.contain(topic.path()))
        .ifPresent(topic -> {
          Product product = products.computeIfAbsent(topic.topic().id(), id -> product(topic));
          product.times().add(millis);
          product.searches().add(search, intent.product().score());
        });
  }

  private Product product(ClaimTopic topic) {
    int most = inquiry.depth().of(PurchaseIntents.claimId(topic));
    return new Product(topic, new ArrayList<>(), new EvidenceTally(EvidenceCode.E4, most));
  }

  Collection<Product> products() {
    return products.values();
  }
}
