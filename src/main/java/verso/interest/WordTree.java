package verso.interest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their words: finds all that occur in a text in one pass over it. */
final class WordTree {
  private final Node root = new Node();

  private static final class Node {
    /** Shared by all that end here, which most do. */
    private Map<String, Node> next = Map.of();

    private List<Entry> entries = List.of();

    Node child(String word) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(word, w -> new Node());
    }
  }

  /**
   * Phrases found at one place.
   *
   * @param entries all that are written with these words
   * @param from first word, inclusive
   * @param to last word, exclusive
   */
  record Found(List<Entry> entries, int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** Adds a phrase by its own words. */
  void add(Entry entry) {
    add(entry.words(), entry);
  }

  /** Adds an entry that is found by these words. */
  void add(List<String> words, Entry entry) {
    Node node = root;
    for (String word : words) {
      node = node.child(word);
    }
    if (node.entries.isEmpty()) {
      node.entries = new ArrayList<>(1);
    }
    node.entries.add(entry);
  }

  /** Every phrase that occurs, overlapping ones too, from left to right, short before long. */
  List<Found> in(Tokens text) {
    var found = new ArrayList<Found>();
    for (int from = 0; from < text.size(); from++) {
      Node node = root.next.get(text.word(from));
      for (int to = from + 1; node != null; to++) {
        if (!node.entries.isEmpty()) {
          found.add(new Found(node.entries, from, to));
        }
        node = to < text.size() ? node.next.get(text.word(to)) : null;
      }
    }
    return found;
  }
}
