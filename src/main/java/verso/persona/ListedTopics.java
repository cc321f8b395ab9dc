package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.index.Glance;
import verso.index.TraceQuery;
import verso.interest.Topic;
import verso.interest.TopicTree;
import verso.trace.Kind;
import verso.trace.Origin;

/** The topics of the first two tiers that each platform lists about the person. */
final class ListedTopics {
  /** Enough to name the records behind a topic. */
  private static final int MOST_LINKS = 20;

  /** A listing that can be read again. */
  private record Listing(long order, int number) {}

  /** What is known of one topic. */
  static final class Listed {
    private final Set<String> platforms = new TreeSet<>();
    private final Set<Origin> origins = new TreeSet<>();
    private final TreeSet<Listing> first =
        new TreeSet<>((one, other) -> {
          int byOrder = Long.compareUnsigned(one.order(), other.order());
          return byOrder != 0 ? byOrder : Integer.compare(one.number(), other.number());
        });
    private Period period = Period.UNDATED;
    private long count;

    private void add(Glance glance) {
      platforms.add(glance.platform());
      origins.add(glance.origin());
      glance
          .stated()
          .ifPresent(
              time -> period = period.with(new Period(Optional.of(time), Optional.of(time))));
      count++;
      first.add(new Listing(glance.idOrder(), glance.number()));
      if (first.size() > MOST_LINKS) {
        first.pollLast();
      }
    }

    Set<String> platforms() {
      return platforms;
    }

    Set<Origin> origins() {
      return origins;
    }

    Period period() {
      return period;
    }

    Evidence evidence(Inquiry inquiry, int most) throws IOException {
      var links = new ArrayList<Evidence.Link>();
      for (Listing listing : first.stream().limit(most).toList()) {
        links.add(
            new Evidence.Link(inquiry.traces().at(listing.number()).id(), EvidenceCode.STATED));
      }
      return new Evidence(count, links);
    }
  }

  private final TopicTree tree;
  private final Map<String, Listed> topics = new TreeMap<>();

  private ListedTopics(TopicTree tree) {
    this.tree = tree;
  }

  /** Glances at all listings. */
  static ListedTopics of(Inquiry inquiry, TopicTree tree) throws IOException {
    var listed = new ListedTopics(tree);
    inquiry.traces().glance(TraceQuery.ofKinds(Kind.INTEREST, Kind.SEGMENT), listed::add);
    return listed;
  }

  private void add(Glance glance) {
    List<String> path = glance.topics();
    boolean isPlatforms = glance.origin() == Origin.INFERRED || glance.origin() == Origin.SUPPLIED;
    if (!path.isEmpty() && isPlatforms) {
      String tier2 = path.get(Math.min(1, path.size() - 1));
      if (tree.find(tier2).filter(ListedTopics::isContent).isPresent()) {
        topics.computeIfAbsent(tier2, id -> new Listed()).add(glance);
      }
    }
  }

  private static boolean isContent(Topic topic) {
    return topic.scheme() != Topic.Scheme.IAB_AUDIENCE;
  }

  /** N: how many topics of tiers 1 and 2 there are to be listed under. */
  static int space(TopicTree tree) {
    return (int)
        tree.all().stream()
            .filter(ListedTopics::isContent)
            .filter(topic -> tree.path(topic.id()).size() <= 2)
            .count();
  }

  /** Ids of topics by platform. */
  Map<String, Set<String>> byPlatform() {
    var sets = new TreeMap<String, Set<String>>();
    topics.forEach((id, listed) ->
        listed.platforms.forEach(
            platform -> sets.computeIfAbsent(platform, p -> new TreeSet<>()).add(id)));
    return sets;
  }

  /** Ids of topics that several platforms list, those of most platforms first. */
  Map<String, Listed> shared() {
    return topics.entrySet().stream()
        .filter(topic -> topic.getValue().platforms.size() > 1)
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Listed> topic) -> -topic.getValue().platforms.size())
                .thenComparing(Map.Entry::getKey))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
  }
}
