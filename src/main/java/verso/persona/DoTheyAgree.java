package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import verso.claim.Analyzer;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Inquiry;
import verso.claim.Rows;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.interest.SensitiveTopics;
import verso.interest.Topic;
import verso.interest.TopicTree;

/**
 * Section 15: do they agree about you? Platform against platform over the topics they list, the
 * topics several of them list, everything that contradicts something, and how often the person
 * found each right.
 */
final class DoTheyAgree implements Analyzer {
  static final int ID = 15;

  /** Below, chance shares as many topics less than once in a hundred pairs. */
  static final double BEYOND_CHANCE = 0.01;

  /** More pairs of platforms than these are no longer read. */
  private static final int MOST_PAIRS = 10;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    TopicTree tree = inquiry.classifier().tree();
    ListedTopics listed = ListedTopics.of(inquiry, tree);
    Contradictions contradictions = Contradictions.of(inquiry);
    List<Map<String, Object>> pairs = pairs(listed.byPlatform(), ListedTopics.space(tree));
    var claims = new LinkedHashMap<String, Claim>();
    contradictions.all().forEach(one -> claims.putIfAbsent(one.claim().id(), one.claim()));
    List<Claim> shared = shared(listed, inquiry, tree);
    shared.forEach(claim -> claims.putIfAbsent(claim.id(), claim));
    List<Sentence> notes = notes(pairs, contradictions, shared);
    notes.addAll(accuracy(Verdicts.in(inquiry.traces())));
    return new Section(ID, notes, List.copyOf(claims.values()))
        .with(new Rows("agreement", pairs), new Rows("agreedTopics", topics(listed, inquiry)));
  }

  /** Every platform against every other. */
  private static List<Map<String, Object>> pairs(Map<String, Set<String>> sets, int space) {
    var draws = new Hypergeometric(space);
    var platforms = new ArrayList<>(sets.keySet());
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < platforms.size(); i++) {
      for (String other : platforms.subList(i + 1, platforms.size())) {
        String one = platforms.get(i);
        Overlap overlap = Overlap.of(sets.get(one), sets.get(other), space);
        rows.add(
            Rows.row(
                "one", one,
                "other", other,
                "topicsOfOne", overlap.one(),
                "topicsOfOther", overlap.other(),
                "shared", overlap.shared(),
                "space", space,
                "jaccard", overlap.jaccard(),
                "lift", overlap.lift(),
                "p", overlap.probability(draws)));
      }
    }
    return rows;
  }

  private static List<Map<String, Object>> topics(ListedTopics listed, Inquiry inquiry) {
    TopicTree tree = inquiry.classifier().tree();
    var rows = new ArrayList<Map<String, Object>>();
    listed
        .shared()
        .forEach((id, topic) ->
            rows.add(
                Rows.row(
                    "topic", tree.find(id).orElseThrow(),
                    "platforms", topic.platforms(),
                    "sensitive", isSensitive(tree.find(id).orElseThrow(), inquiry))));
    return rows;
  }

  /** One claim for each topic that several platforms list. */
  private static List<Claim> shared(ListedTopics listed, Inquiry inquiry, TopicTree tree)
      throws IOException {
    var claims = new ArrayList<Claim>();
    for (Map.Entry<String, ListedTopics.Listed> entry : listed.shared().entrySet()) {
      claims.add(claim(tree.find(entry.getKey()).orElseThrow(), entry.getValue(), inquiry));
    }
    return claims;
  }

  private static Claim claim(Topic topic, ListedTopics.Listed listed, Inquiry inquiry)
      throws IOException {
    String id = ClaimId.of(Facet.INTERESTS, "agreed\n" + topic.id());
    return new Claim(
        id,
        Facet.INTERESTS,
        topic.name(Locale.ENGLISH),
        Sentence.of("claim.agreed", "platforms", listed.platforms(), "topic", topic),
        listed.origins(),
        listed.platforms(),
        true,
        Optional.empty(),
        listed.period(),
        isSensitive(topic, inquiry) ? List.of(Flag.SENSITIVE) : List.of(),
        listed.evidence(inquiry, inquiry.depth().of(id)));
  }

  private static boolean isSensitive(Topic topic, Inquiry inquiry) {
    return SensitiveTopics.contain(inquiry.classifier().tree().path(topic.id()))
        || !inquiry.sensitive(topic.name(Locale.ENGLISH)).isEmpty();
  }

  private static List<Sentence> notes(
      List<Map<String, Object>> pairs, Contradictions contradictions, List<Claim> shared) {
    var notes = new ArrayList<Sentence>();
    if (pairs.size() > MOST_PAIRS) {
      notes.add(
          Sentence.of(
              "note.agreePairs",
              "pairs",
              pairs.size(),
              "beyond",
              pairs.stream().filter(DoTheyAgree::isBeyondChance).count(),
              "shown",
              MOST_PAIRS));
    }
    for (Map<String, Object> pair : told(pairs)) {
      notes.add(
          Sentence.of(
              isBeyondChance(pair) ? "note.agreeBeyondChance" : "note.agree",
              "pair",
              List.of(pair.get("one"), pair.get("other")),
              "shared",
              pair.get("shared"),
              "either",
              (int) pair.get("topicsOfOne")
                  + (int) pair.get("topicsOfOther")
                  - (int) pair.get("shared"),
              "lift",
              Math.round((double) pair.get("lift") * 10) / 10.0));
    }
    if (!pairs.isEmpty()) {
      notes.add(Sentence.of("note.agreeMethod"));
    }
    var byPlatforms = new TreeMap<Integer, Integer>();
    shared.forEach(claim -> byPlatforms.merge(claim.platforms().size(), 1, Integer::sum));
    byPlatforms
        .descendingMap()
        .forEach((platforms, topics) ->
            notes.add(Sentence.of("note.agreeOn", "n", platforms, "topics", topics)));
    var flags = contradictions.count();
    if (!flags.isEmpty()) {
      notes.add(
          Sentence.of(
              "note.conflicts",
              "contradicted",
              flags.getOrDefault(Flag.CONTRADICTED, 0L),
              "stale",
              flags.getOrDefault(Flag.STALE, 0L),
              "unsupported",
              flags.getOrDefault(Flag.UNSUPPORTED, 0L)));
    }
    return notes;
  }

  /** All of a few pairs; of a crowd those that agree most. */
  private static List<Map<String, Object>> told(List<Map<String, Object>> pairs) {
    Comparator<Map<String, Object>> byAgreement =
        Comparator.comparing(pair -> -(double) pair.get("jaccard"));
    return pairs.size() <= MOST_PAIRS
        ? pairs
        : pairs.stream().sorted(byAgreement).limit(MOST_PAIRS).toList();
  }

  private static boolean isBeyondChance(Map<String, Object> pair) {
    return (double) pair.get("p") < BEYOND_CHANCE;
  }

  /** How often each platform was right, by the person's own verdicts. */
  private static List<Sentence> accuracy(Verdicts verdicts) {
    return verdicts.accuracies().stream()
        .filter(one -> one.platform().isPresent())
        .map(one ->
            Sentence.of(
                "note.accuracy",
                "platforms",
                List.of(one.platform().get()),
                "right",
                one.right(),
                "judged",
                one.judged()))
        .toList();
  }
}
