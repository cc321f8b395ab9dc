package verso.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.table.Table;

/**
 * Fields by what their values look like, for records in a language whose labels no table has. The
 * table is {@code label-shapes.tsv}.
 */
final class LabelShapes {
  private static final Map<String, Predicate<String>> SHAPES =
      Table.rows(LabelShapes.class, "label-shapes.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> Pattern.compile(row.get(1)).asMatchPredicate()));

  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._]{1,30}");

  /** How members that people do not see are named: not in any language. */
  private static final Pattern INTERNAL = Pattern.compile("[a-z0-9_]*");

  private LabelShapes() {}

  /**
   * Whether fields bear names for people, and none that a table has. An address is called URL in
   * most languages, so that says nothing.
   */
  static boolean areForeign(List<Field> fields) {
    List<Field> displayed = fields.stream().filter(LabelShapes::isDisplayed).toList();
    return !displayed.isEmpty() && displayed.stream().noneMatch(f -> Labels.areKnown(f.keys()));
  }

  private static boolean isDisplayed(Field field) {
    return !INTERNAL.matcher(field.label()).matches() && !field.isNamed(Labels.of("url"));
  }

  /** The first text that looks like what one of these concepts holds; empty when none does. */
  static String text(List<Field> fields, String... concepts) {
    return Stream.of(concepts)
        .flatMap(concept -> Optional.ofNullable(SHAPES.get(concept)).stream())
        .flatMap(shape -> fields.stream().flatMap(Field::texts).filter(shape))
        .findFirst()
        .orElse("");
  }

  /** The first text in words: no address, no time, no yes or no. */
  static String words(List<Field> fields) {
    return fields.stream()
        .flatMap(Field::texts)
        .filter(text -> Links.web(text).isEmpty())
        .filter(text -> Timestamps.parse(text).isEmpty() && Labels.truth(text).isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether a text may be the name of an account. */
  static boolean isAccount(String text) {
    return ACCOUNT.matcher(text).matches();
  }
}
