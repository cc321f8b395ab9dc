package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verso.index.Glance;
import verso.index.NameKey;
import verso.interest.Classifier;
import verso.interest.Label;
import verso.interest.Method;

/**
 * Finds what speaks for each label among all that was done, by name and by topic, from one look at
 * the columns of the index.
 */
final class LabelMatcher {
  /** What comes after a dated claim counts half (reference §6.4). */
  static final double AFTERWARDS = 0.5;

  /** A trace that speaks for more claims than this speaks less for each (reference §6.4). */
  private static final int PROMISCUOUS = 20;

  /** A label that a name stands for. */
  private record Meant(LabelTally label, boolean isAlias) {}

  private final Map<Long, List<Meant>> byName = new HashMap<>();
  private final Map<String, List<TopicWindow>> byTopic = new HashMap<>();

  /** A matcher for these labels. */
  LabelMatcher(Collection<LabelTally> labels, Classifier classifier) {
    var windows = new HashMap<TopicWindow.Key, TopicWindow>();
    for (LabelTally label : labels) {
      addNames(label, classifier);
      label
          .topic()
          .map(topic -> new TopicWindow.Key(topic.topic().id(), label.lastListed()))
          .ifPresent(key -> window(key, windows, classifier).add(label));
    }
    windows.forEach((key, window) ->
        byTopic.computeIfAbsent(key.topicId(), id -> new ArrayList<>()).add(window));
  }

  private static TopicWindow window(
      TopicWindow.Key key, Map<TopicWindow.Key, TopicWindow> windows, Classifier classifier) {
    return windows.computeIfAbsent(key, k -> new TopicWindow(k, classifier.tree()));
  }

  private void addNames(LabelTally label, Classifier classifier) {
    label.names().forEach(name -> addName(name, new Meant(label, false)));
    classifier.spellings(label.label()).stream()
        .map(Label::key)
        .filter(alias -> !label.names().contains(alias))
        .distinct()
        .forEach(alias -> addName(alias, new Meant(label, true)));
  }

  private void addName(String name, Meant meant) {
    byName.computeIfAbsent(NameKey.of(name), n -> new ArrayList<>(1)).add(meant);
  }

  /** Counts a trace for every label it speaks for. */
  void see(Glance glance) {
    Way way = Way.of(glance);
    if (way == Way.NONE) {
      return;
    }
    List<TopicWindow> windows = way.countsByTopic() ? windows(glance) : List.of();
    Set<Meant> named = named(glance, way);
    double weight = weight(named, windows);
    for (TopicWindow window : windows) {
      window.add(glance, way, weight);
    }
    for (Meant meant : named) {
      add(glance, way, meant, windows, weight);
    }
  }

  private void add(Glance glance, Way way, Meant meant, List<TopicWindow> windows, double weight) {
    double match = meant.isAlias() ? Method.NAME.score() : 1;
    double order = order(meant.label().lastListed(), glance.stated());
    meant.label().by(way.code(meant.isAlias())).add(glance, match * order * weight);
    if (windows.stream().anyMatch(window -> window.isOf(meant.label()))) {
      meant.label().byBoth(way.codeByTopic());
    }
  }

  /** Half when a dated trace comes after a dated claim, else whole. */
  static double order(Optional<Instant> claimed, Optional<Instant> done) {
    boolean isAfter = claimed.isPresent() && done.isPresent() && done.get().isAfter(claimed.get());
    return isAfter ? AFTERWARDS : 1;
  }

  private Set<Meant> named(Glance glance, Way way) {
    if (!way.countsByName()) {
      return Set.of();
    }
    var named = new LinkedHashSet<>(byName.getOrDefault(glance.name(), List.of()));
    if (glance.maker() != NameKey.NONE) {
      named.addAll(byName.getOrDefault(glance.maker(), List.of()));
    }
    return named;
  }

  private List<TopicWindow> windows(Glance glance) {
    var windows = new ArrayList<TopicWindow>();
    for (String topic : glance.topics()) {
      for (TopicWindow window : byTopic.getOrDefault(topic, List.of())) {
        if (window.holds(glance.stated())) {
          windows.add(window);
        }
      }
    }
    return windows;
  }

  /** 1, or 1/√k for a trace that speaks for k claims, when these are many. */
  private static double weight(Set<Meant> named, List<TopicWindow> windows) {
    long claims = windows.stream().mapToLong(TopicWindow::size).sum();
    for (Meant meant : named) {
      claims += windows.stream().anyMatch(window -> window.isOf(meant.label())) ? 0 : 1;
    }
    return weight(claims);
  }

  static double weight(long claims) {
    return claims > PROMISCUOUS ? 1 / Math.sqrt(claims) : 1;
  }

  /** Tells every label what its topic brought. */
  void finish() {
    byTopic.values().forEach(windows -> windows.forEach(TopicWindow::finish));
  }
}
