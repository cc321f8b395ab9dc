package verso.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.format.Secrets;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * What a record means, declared: which member is the subject, which the time, which go into
 * details. Members are named as in {@link Row#firstOf}. Immutable: each method returns another
 * mapping.
 *
 * <pre>
 * RowMapping.of(Kind.LISTEN, Origin.OBSERVED, "Episode")
 *     .utc("Played at (UTC)")
 *     .detail("channel", "Show")
 *     .rest()
 * </pre>
 *
 * <p>A record that has no subject is left to the mapping after {@link #or}, at last to {@link
 * GenericMapping}: nothing is lost.
 */
public final class RowMapping implements Mapping {
  private static final int LONGEST_DETAIL = 1_000;
  private static final Pattern PLACE_IN_LIST = Pattern.compile("/\\d+$");

  private final Kind kind;
  private final Origin origin;
  private final List<String> subject;
  private final List<Part> parts;
  private final Mapping otherwise;

  /** Adds what one declared member says. */
  @FunctionalInterface
  private interface Part {
    void add(Row row, TraceBuilder trace);

    /** The members it reads. */
    default List<String> members() {
      return List.of();
    }
  }

  /**
   * A part that reads members.
   *
   * @param takesAll whether it takes each of them, rather than the first that says something
   */
  private record Reading(List<String> members, boolean takesAll, Part part) implements Part {
    @Override
    public void add(Row row, TraceBuilder trace) {
      part.add(row, trace);
    }
  }

  private RowMapping(
      Kind kind, Origin origin, List<String> subject, List<Part> parts, Mapping otherwise) {
    this.kind = kind;
    this.origin = origin;
    this.subject = List.copyOf(subject);
    this.parts = List.copyOf(parts);
    this.otherwise = otherwise;
  }

  /**
   * A record of that kind.
   *
   * @param subject members that name the thing itself; the first that says something does. Of a
   *     record that is a scalar, its text is the subject.
   */
  public static RowMapping of(Kind kind, Origin origin, String... subject) {
    return new RowMapping(kind, origin, List.of(subject), List.of(), GenericMapping::map);
  }

  /** Takes the time from the first of these members that says something, as it is written. */
  public RowMapping time(String... members) {
    return reading(members, (row, trace) -> trace.when(row.firstTime(members)));
  }

  /** The same for a platform that writes UTC without saying so. */
  public RowMapping utc(String... members) {
    return reading(members, (row, trace) -> trace.when(row.firstUtc(members)));
  }

  /** The same for wall-clock times that falsely end in {@code Z}. */
  public RowMapping local(String... members) {
    return reading(members, (row, trace) -> trace.when(row.firstLocal(members)));
  }

  /** Dates a record by the export; a time member that says something, declared after, wins. */
  public RowMapping asOfExport() {
    return with((row, trace) -> trace.when(row.exported()));
  }

  /** Takes a detail from the first of these members that says something. */
  public RowMapping detail(String name, String... members) {
    return reading(members, (row, trace) -> trace.detail(name, row.firstOf(members)));
  }

  /** Adds a detail that a record says in a roundabout way. */
  public RowMapping derived(String name, Function<Row, String> derivation) {
    return with((row, trace) -> trace.detail(name, derivation.apply(row)));
  }

  /** Adds a detail that is the same in every record. */
  public RowMapping fixed(String name, String value) {
    return with((row, trace) -> trace.detail(name, value));
  }

  /** Adds why an advertiser could reach the person. */
  public RowMapping basis(Basis basis) {
    return with((row, trace) -> trace.basis(basis));
  }

  /** Takes words to search for from each of these members. */
  public RowMapping text(String... members) {
    return with(
        new Reading(
            List.of(members),
            true,
            (row, trace) -> Stream.of(members).forEach(member -> trace.text(row.firstOf(member)))));
  }

  /** Says whose account it is, where an export holds several. */
  public RowMapping account(String... members) {
    return reading(members, (row, trace) -> trace.account(row.firstOf(members)));
  }

  /**
   * Keeps every other scalar of the record as a detail under its own name, long ones as text;
   * secrets are left out. Of members declared as alternatives, those that were not taken are kept.
   */
  public RowMapping rest() {
    return with((row, trace) -> addRest(row, taken(row), trace));
  }

  /** The members that subject and parts take from a row. */
  private Set<String> taken(Row row) {
    Set<String> taken = new HashSet<>();
    first(row, subject).ifPresent(taken::add);
    for (Part part : parts) {
      if (part instanceof Reading reading && reading.takesAll()) {
        part.members().stream().map(RowMapping::last).forEach(taken::add);
      } else {
        first(row, part.members()).ifPresent(taken::add);
      }
    }
    return taken;
  }

  private static Optional<String> first(Row row, List<String> members) {
    return members.stream()
        .filter(member -> !row.firstOf(member).isEmpty())
        .findFirst()
        .map(RowMapping::last);
  }

  private static void addRest(Row row, Set<String> taken, TraceBuilder trace) {
    for (Map.Entry<String, Row> scalar : row.scalars()) {
      String name = scalar.getKey();
      if (name.isEmpty() || taken.contains(last(name)) || Secrets.isSecret(name)) {
        continue;
      }
      String text = scalar.getValue().text();
      if (text.length() > LONGEST_DETAIL) {
        trace.text(text);
      } else {
        trace.detail(name, text);
      }
    }
  }

  private static String last(String member) {
    String named = PLACE_IN_LIST.matcher(member).replaceFirst("");
    return Keys.loose(named.substring(named.lastIndexOf('/') + 1));
  }

  /** States what alone makes two such records the same one, though they say more or less. */
  public RowMapping identifiedBy(Function<Row, List<String>> identity) {
    return with((row, trace) -> trace.identifiedBy(identity.apply(row).toArray(String[]::new)));
  }

  /** Keeps a record that names nothing, such as a bare position. Declare it last. */
  public RowMapping unnamed() {
    return or(row -> Stream.of(built(row, "")));
  }

  /** What a record without a subject means. */
  public RowMapping or(Mapping other) {
    return new RowMapping(kind, origin, subject, parts, other);
  }

  private RowMapping reading(String[] members, Part part) {
    return with(new Reading(List.of(members), false, part));
  }

  private RowMapping with(Part part) {
    var more = new ArrayList<>(parts);
    more.add(part);
    return new RowMapping(kind, origin, subject, more, otherwise);
  }

  @Override
  public Stream<Trace> map(Row row) {
    String named = row.firstOf(subject.toArray(String[]::new));
    String found = named.isEmpty() ? row.text() : named;
    if (found.isEmpty()) {
      return otherwise.map(row);
    }
    return Stream.of(built(row, found));
  }

  private Trace built(Row row, String named) {
    TraceBuilder trace = row.trace(kind, origin, named);
    parts.forEach(part -> part.add(row, trace));
    return trace.build();
  }
}
