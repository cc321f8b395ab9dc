package verso.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

/**
 * Members that would let someone in: passwords and their hashes, tokens, cookies, keys. They are
 * never indexed and never shown. Known by name, from {@code secrets.tsv}.
 */
public final class Secrets {
  /** What stands in the place of a secret. */
  public static final String MASK = "•••";

  private static final Set<String> WHOLE = words("whole");
  private static final Set<String> PARTS = words("part");
  private static final Set<String> EXCEPTIONS = words("not");

  private Secrets() {}

  /** Whether a member of this name holds a secret: {@code access_token}, {@code Password hash}. */
  public static boolean isSecret(String name) {
    String loose = Keys.loose(name);
    if (WHOLE.contains(loose)) {
      return true;
    }
    return PARTS.stream().anyMatch(loose::contains)
        && EXCEPTIONS.stream().noneMatch(loose::contains);
  }

  /** The same tree, with every scalar of a secret's name replaced by {@value #MASK}. */
  public static Value masked(Value value) {
    return switch (value) {
      case Value.Members members -> {
        var masked = new MemberMap.Builder();
        members
            .map()
            .forEach((name, member) ->
                masked.put(name, isSecret(name) ? hidden(member) : masked(member)));
        yield new Value.Members(masked.build());
      }
      case Value.Items(List<Value> list) ->
          new Value.Items(list.stream().map(Secrets::masked).toList());
      case Value.Text text -> text;
      case Value.Number number -> number;
      case Value.Truth truth -> truth;
      case Value.Nothing nothing -> nothing;
    };
  }

  private static Value hidden(Value value) {
    return switch (value) {
      // An object named after a secret also says harmless things of it: X's deviceToken names the
      // app and the day. Its members are judged by their own names.
      case Value.Members members -> masked(members);
      case Value.Items(List<Value> list) ->
          new Value.Items(list.stream().map(Secrets::hidden).toList());
      case Value.Text text -> text.string().isBlank() ? text : Value.of(MASK);
      case Value.Number number -> Value.of(MASK);
      // Whether there is a password at all is worth knowing and opens no door.
      case Value.Truth truth -> truth;
      case Value.Nothing nothing -> nothing;
    };
  }

  private static Set<String> words(String role) {
    return Table.rows(Secrets.class, "secrets.tsv").stream()
        .filter(row -> row.get(0).equals(role))
        .map(row -> Keys.loose(row.get(1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
