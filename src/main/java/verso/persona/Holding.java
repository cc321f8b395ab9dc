package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import verso.index.Glance;
import verso.index.NameKey;
import verso.index.StoredTrace;
import verso.index.Traces;
import verso.interest.Label;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * What the archives of one platform hold that is about the same {@link Concern}s: counts, and the
 * first traces.
 */
final class Holding {
  private record Glanced(long idOrder, int number) {}

  private static final Comparator<Glanced> ORDER =
      Comparator.comparingLong(Glanced::idOrder).thenComparingInt(Glanced::number);

  private final Set<Concern> concerns;
  private final int most;
  private final Set<String> names = new HashSet<>();
  private final Map<Long, Integer> namedAt = new HashMap<>();
  private final TreeSet<Glanced> glanced = new TreeSet<>(ORDER);
  private final TreeSet<String> read = new TreeSet<>();
  private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
  private long records;

  /**
   * Nothing yet.
   *
   * @param most how many of its traces to remember
   */
  Holding(Set<Concern> concerns, int most) {
    this.concerns = concerns;
    this.most = most;
  }

  void see(Glance glance) {
    records++;
    origins.add(glance.origin());
    if (isNamed()) {
      // Without a name in the columns, each is read for its own.
      boolean hasName = glance.name() != NameKey.NONE;
      namedAt.putIfAbsent(hasName ? glance.name() : ~glance.number(), glance.number());
    }
    glanced.add(new Glanced(glance.idOrder(), glance.number()));
    if (glanced.size() > most) {
      glanced.pollLast();
    }
  }

  void read(StoredTrace stored, UnaryOperator<String> companyKey) {
    records++;
    origins.add(stored.trace().origin());
    name(stored, companyKey);
    read.add(stored.id());
    if (read.size() > most) {
      read.pollLast();
    }
  }

  /** Reads what was only glanced at, as far as it is needed. */
  void resolve(Traces traces, UnaryOperator<String> companyKey) throws IOException {
    for (int number : namedAt.values()) {
      name(traces.at(number), companyKey);
    }
    namedAt.clear();
    for (Glanced one : glanced) {
      read.add(traces.at(one.number()).id());
    }
    glanced.clear();
  }

  private void name(StoredTrace stored, UnaryOperator<String> companyKey) {
    Trace trace = stored.trace();
    boolean isCompany =
        switch (trace.kind()) {
          case ADVERTISER, OFF_PLATFORM, CONVERSION -> true;
          default -> false;
        };
    String name = isCompany ? companyKey.apply(trace.subject()) : Label.key(trace.subject());
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  private boolean isNamed() {
    return concerns.stream().anyMatch(Concern::isNamed);
  }

  Set<Concern> concerns() {
    return concerns;
  }

  /** Names of what there is; only of concerns that are named. */
  Set<String> names() {
    return names;
  }

  Set<Origin> origins() {
    return origins;
  }

  long records() {
    return records;
  }

  /** Ids of the first traces, once resolved. */
  List<String> traceIds() {
    return List.copyOf(read);
  }
}
