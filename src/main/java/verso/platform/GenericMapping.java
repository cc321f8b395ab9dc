package verso.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.format.Secrets;
import verso.format.Timestamp;
import verso.format.Timestamps;
import verso.format.Value;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** The meaning of records no rule knows, as far as their members' names tell it. */
public final class GenericMapping {
  private static final int MOST_DETAILS = 40;
  private static final int LONGEST_DETAIL = 1_000;

  /** Members that name the thing itself, the most telling first. */
  private static final List<String> SUBJECTS =
      List.of(
          "title",
          "name",
          "label",
          "subject",
          "query",
          "search term",
          "headline",
          "display name",
          "full name",
          "file name",
          "description",
          "text",
          "content",
          "message",
          "value",
          "url",
          "link",
          "username",
          "email");

  private static final List<String> TIMES =
      List.of("timestamp", "date", "time", "created", "occurred", "updated", "modified", "when");

  /** A date with a time, as no day of birth or month of expiry is written. */
  private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*");

  private static final Set<String> TRUTHS = Set.of("true", "false");
  private static final List<String> PROSE = List.of("line ", "element ", "part ", "message ");
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private GenericMapping() {}

  /**
   * One trace with everything the record says, secrets masked; none for a record that is blank or
   * no more than a word for nothing, such as {@code No data}.
   */
  public static Stream<Trace> map(Row row) {
    Value value = Secrets.masked(row.value());
    List<Leaf> leaves = new ArrayList<>();
    collect("", value, leaves);
    if (leaves.isEmpty() || leaves.size() == 1 && Sentinels.mean(leaves.getFirst().text())) {
      return Stream.empty();
    }
    Moment time = time(leaves);
    Optional<Unmistakable> kind =
        time.isKnown() ? Unmistakable.of(byName(leaves)) : Optional.empty();
    Leaf subject = subject(leaves, kind);
    TraceBuilder trace =
        row.trace(
                kind.map(Unmistakable::kind)
                    .orElse(isProse(row, value) ? Kind.DOCUMENT : Kind.OTHER),
                Origin.UNKNOWN,
                subject.text())
            .when(time);
    kind.ifPresent(guess -> trace.detail(Unmistakable.DETAIL, "kind"));
    int details = 0;
    for (Leaf leaf : leaves) {
      boolean isDetail =
          !leaf.name().isEmpty() && leaf.text().length() <= LONGEST_DETAIL && !isText(leaf);
      if (leaf == subject) {
        continue;
      }
      if (isDetail && details++ < MOST_DETAILS) {
        trace.detail(leaf.name(), leaf.text());
      } else {
        trace.text(leaf.text());
      }
    }
    return trace.stream();
  }

  /**
   * A scalar of the record.
   *
   * @param name names of the members around it joined by dots, list places left out
   */
  private record Leaf(String name, String text) {

    String lastName() {
      return Keys.loose(name.substring(name.lastIndexOf('.') + 1));
    }

    boolean isWord() {
      return text.codePoints().anyMatch(Character::isLetter)
          && !text.equals(Secrets.MASK)
          && !TRUTHS.contains(text.toLowerCase(Locale.ROOT));
    }
  }

  private static void collect(String name, Value value, List<Leaf> leaves) {
    switch (value) {
      case Value.Members members ->
          members
              .map()
              .forEach((key, member) ->
                  collect(name.isEmpty() ? key : name + '.' + key, member, leaves));
      case Value.Items(List<Value> list) -> list.forEach(item -> collect(name, item, leaves));
      case Value.Text text -> add(name, text, leaves);
      case Value.Number number -> add(name, number, leaves);
      case Value.Truth truth -> add(name, truth, leaves);
      case Value.Nothing nothing -> {}
    }
  }

  private static void add(String name, Value scalar, List<Leaf> leaves) {
    if (!scalar.text().isEmpty() && !Sentinels.mean(scalar.text())) {
      leaves.add(new Leaf(name, scalar.text()));
    }
  }

  private static boolean isProse(Row row, Value value) {
    return !value.get("text").isEmpty() && PROSE.stream().anyMatch(row.at()::startsWith);
  }

  private static boolean isText(Leaf leaf) {
    return leaf.name().equals("text");
  }

  private static Map<String, String> byName(List<Leaf> leaves) {
    var byName = new HashMap<String, String>();
    leaves.forEach(leaf -> byName.putIfAbsent(leaf.lastName(), leaf.text()));
    return byName;
  }

  private static Leaf subject(List<Leaf> leaves, Optional<Unmistakable> kind) {
    Set<String> told = kind.map(Unmistakable::subject).orElse(Set.of());
    return leaves.stream()
        .filter(leaf -> told.contains(leaf.lastName()))
        .findFirst()
        .orElseGet(() -> subject(leaves));
  }

  private static Leaf subject(List<Leaf> leaves) {
    for (String name : SUBJECTS) {
      String loose = Keys.loose(name);
      for (Leaf leaf : leaves) {
        if (leaf.lastName().equals(loose) && leaf.isWord()) {
          return leaf;
        }
      }
    }
    return leaves.stream()
        .filter(leaf -> leaf.isWord() && Timestamps.parse(leaf.text()).isEmpty())
        .findFirst()
        .orElse(new Leaf("", ""));
  }

  /** By the name of a member; else the first that can be nothing but a time. */
  private static Moment time(List<Leaf> leaves) {
    Stream<Leaf> named =
        TIMES.stream()
            .flatMap(name -> leaves.stream().filter(leaf -> leaf.lastName().contains(name)));
    Stream<Leaf> written = leaves.stream().filter(leaf -> STAMP.matcher(leaf.text()).matches());
    return Stream.concat(named, written)
        .flatMap(leaf -> Timestamps.parse(leaf.text()).filter(GenericMapping::isLikely).stream())
        .findFirst()
        .map(time -> Row.moment(Optional.of(time)))
        .orElse(Moment.NONE);
  }

  private static boolean isLikely(Timestamp time) {
    return time.instant().isAfter(EARLIEST) && time.instant().isBefore(LATEST);
  }
}
