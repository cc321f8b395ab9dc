package verso.interest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The topics that interests are filed under, across platforms: tiers 1 and 2 of IAB Tech Lab's
 * Content Taxonomy 3.1 (with some of tier 3) without the nodes that describe a form, the purchase
 * intent and demographic branches of its Audience Taxonomy 1.1, and four topics of Verso's own.
 * Immutable.
 */
public final class TopicTree {
  private static final int DEEPEST = 8;

  private final Map<String, Topic> topics;

  private TopicTree(Map<String, Topic> topics) {
    this.topics = Collections.unmodifiableMap(topics);
  }

  /** Read when it is first needed, and then kept. */
  private static final class Standard {
    private static final TopicTree TREE = load(Lexicon.branches(Tables.BUNDLED), Tables.BUNDLED);
  }

  /** The tree that comes with Verso: for names of topics, without the lexicon that files texts. */
  public static TopicTree standard() {
    return Standard.TREE;
  }

  /** Reads the tree from the data files of all branches. */
  static TopicTree load(List<String> branches, Tables tables) {
    var topics = new LinkedHashMap<String, Topic>();
    for (String branch : branches) {
      for (List<String> row : tables.rows("topics/" + branch + ".tsv")) {
        Topic topic = topic(branch, row);
        topics.put(topic.id(), topic);
      }
    }
    return new TopicTree(topics);
  }

  private static Topic topic(String branch, List<String> row) {
    var names = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      names.put(language, row.get(2 + language.ordinal()));
    }
    Optional<String> parent = Optional.of(row.get(1)).filter(id -> !id.isEmpty());
    return new Topic(row.getFirst(), parent, branch, names);
  }

  /** All topics, branch by branch. */
  public Collection<Topic> all() {
    return topics.values();
  }

  /** The topic of that id. */
  public Optional<Topic> find(String id) {
    return Optional.ofNullable(topics.get(id));
  }

  /** From the top down to the topic itself; empty for an unknown id. */
  public List<Topic> path(String id) {
    var path = new LinkedList<Topic>();
    Optional<Topic> topic = find(id);
    while (topic.isPresent() && path.size() < DEEPEST) {
      path.addFirst(topic.get());
      topic = topic.get().parent().flatMap(this::find);
    }
    return new ArrayList<>(path);
  }

  /** The topic's ancestor at the top, which may be itself; an unknown id is its own. */
  public String root(String id) {
    List<Topic> path = path(id);
    return path.isEmpty() ? id : path.getFirst().id();
  }

  /** The ancestor of tier 2, or the topic itself above that. */
  public String secondTier(String id) {
    List<Topic> path = path(id);
    return path.size() < 2 ? id : path.get(1).id();
  }
}
