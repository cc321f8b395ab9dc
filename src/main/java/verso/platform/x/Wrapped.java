package verso.platform.x;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * How X writes nearly every file: a list whose elements are objects of one member, named after what
 * they are, around the record itself. The first generation left that wrapper out around posts.
 */
final class Wrapped {
  private Wrapped() {}

  /** A file of wrapped records, under any of these names without ending. */
  static FileRule rule(String section, Mapping mapping, String... names) {
    return FileRule.json(files(names)).each("", row -> mapping.map(unwrapped(row))).named(section);
  }

  /** The record inside its wrapper, or the row itself where there is none. */
  static Row unwrapped(Row row) {
    Map<String, Value> members = row.value().members();
    if (members.size() == 1) {
      var only = members.entrySet().iterator().next();
      if (only.getValue() instanceof Value.Members) {
        return row.part(only.getKey());
      }
    }
    return row;
  }

  /** The names a type of data goes by: whole, or one of several parts of a large archive. */
  static String[] files(String... names) {
    var files = new ArrayList<String>();
    for (String name : names) {
      files.add(name + ".js");
      files.add(name + "-part*.js");
    }
    return files.toArray(String[]::new);
  }

  /** A mapping that states members as profile fields: pairs of member and name of the field. */
  static Mapping fields(Origin origin, String... pairs) {
    return row -> {
      Stream<Trace> traces = Stream.empty();
      for (int i = 0; i < pairs.length; i += 2) {
        Stream<Trace> next = row.field(Kind.PROFILE, origin, pairs[i + 1], row.firstOf(pairs[i]));
        traces = Stream.concat(traces, next);
      }
      return traces;
    };
  }

  /** A mapping that states every scalar as a profile field, for shapes that are not documented. */
  static Mapping everyField(Origin origin) {
    return row ->
        row.scalars().stream()
            .flatMap(member -> {
              Row scalar = member.getValue();
              return scalar.field(Kind.PROFILE, origin, words(member.getKey()), scalar.text());
            });
  }

  /** {@code phoneNumber} as words: {@code phone number}. */
  private static String words(String member) {
    return member.replaceAll("(?<=[a-z])(?=[A-Z])|[_-]", " ").toLowerCase(java.util.Locale.ROOT);
  }
}
