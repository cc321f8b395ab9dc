package verso.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What recognition sees of an archive: its entries, found quickly by a folder or file name in their
 * paths. Dozens of platforms ask for hundreds of names; nearly all are not there.
 */
public final class OutlineIndex {
  private final List<Outline> entries;
  private final Map<String, List<Outline>> bySegment = new HashMap<>();

  private OutlineIndex(Collection<Outline> entries) {
    this.entries = List.copyOf(entries);
    for (Outline entry : this.entries) {
      index(entry);
    }
  }

  /** An archive of these entries. */
  public static OutlineIndex of(Collection<Outline> entries) {
    return new OutlineIndex(entries);
  }

  private void index(Outline entry) {
    String path = PathNames.first(entry.path());
    for (int from = 0; from <= path.length(); ) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 ? path.length() : slash;
      List<Outline> same =
          bySegment.computeIfAbsent(path.substring(from, to), s -> new ArrayList<>(2));
      if (same.isEmpty() || same.getLast() != entry) {
        same.add(entry);
      }
      from = to + 1;
    }
  }

  /** All of them, in archive order. */
  public List<Outline> entries() {
    return entries;
  }

  /** Those whose path may match a pattern. */
  List<Outline> candidates(Glob glob) {
    Optional<String> literal = glob.literalSegment();
    return literal.isPresent() ? bySegment.getOrDefault(literal.get(), List.of()) : entries;
  }

  /** Those whose path ends in a pattern and that pass a test. */
  public Stream<Outline> matching(Glob glob, Predicate<Outline> test) {
    return candidates(glob).stream().filter(test).filter(entry -> glob.matches(entry.path()));
  }
}
