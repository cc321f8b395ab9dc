package verso.persona;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import verso.interest.Label;
import verso.table.Table;

/**
 * Sets of values that exclude each other, such as genders, as platforms write them in four
 * languages. A table that people maintain; only what cannot both be so of one person is in it.
 */
final class ExclusiveSets {
  /** The field under which the table has the labels of interests and segments. */
  private static final String LABEL = "label";

  private static final String WHOLE = "=";

  /**
   * A set.
   *
   * @param id its name in the table
   * @param field the attribute its values are values of
   * @param changes whether a life may go from one value to another
   * @param isSensitive whether it belongs to a special category
   */
  record Group(String id, String field, boolean changes, boolean isSensitive) {}

  /**
   * A value of a set.
   *
   * @param group the set
   * @param name in the table
   */
  record Value(Group group, String name) {
    boolean excludes(Value other) {
      return group.equals(other.group) && !name.equals(other.name);
    }

    String key() {
      return group.id() + "/" + name;
    }
  }

  private record Phrase(String words, Value value) {}

  private static final Map<String, Group> GROUPS =
      Table.rows(ExclusiveSets.class, "exclusive-sets.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row ->
                      new Group(
                          row.get(0),
                          row.get(1),
                          row.get(2).equals("changes"),
                          row.get(3).equals("sensitive"))));

  private static final ExclusiveSets STANDARD = new ExclusiveSets();

  private final Map<String, Value> byField = new HashMap<>();
  private final Map<String, Value> wholeLabels = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

  private ExclusiveSets() {
    for (List<String> row : Table.rows(ExclusiveSets.class, "exclusive.tsv")) {
      var value = new Value(GROUPS.get(row.get(0)), row.get(2));
      for (String written : row.get(3).split("\\|")) {
        add(row.get(1), written, value);
      }
    }
  }

  private void add(String field, String written, Value value) {
    String words = Label.normalized(written);
    if (!field.equals(LABEL)) {
      byField.put(field + "\t" + words, value);
    } else if (written.startsWith(WHOLE)) {
      wholeLabels.put(words, value);
    } else {
      phrases.add(new Phrase(" " + words + " ", value));
    }
  }

  /** The value of a set that a field's value is; empty for most. */
  static Optional<Value> ofField(String field, String value) {
    return Optional.ofNullable(STANDARD.byField.get(field + "\t" + Label.normalized(value)));
  }

  /** The value of a set that a label of an interest or segment states; empty for most. */
  static Optional<Value> ofLabel(String label) {
    String words = Label.normalized(label);
    Value whole = STANDARD.wholeLabels.get(words);
    if (whole != null) {
      return Optional.of(whole);
    }
    String padded = " " + words + " ";
    return STANDARD.phrases.stream()
        .filter(phrase -> padded.contains(phrase.words()))
        .map(Phrase::value)
        .findFirst();
  }
}
