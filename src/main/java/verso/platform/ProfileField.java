package verso.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.table.Table;
import verso.trace.Kind;

/**
 * A field of a profile, an account or its settings, known by its label in several languages: {@code
 * fields.tsv}.
 *
 * @param kind what a value of it is a record of
 * @param name what it is in plain English
 */
public record ProfileField(Kind kind, String name) {
  private static final Pattern WORD_START = Pattern.compile("[_.-]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Map<String, ProfileField> BY_LABEL =
      Table.rows(ProfileField.class, "fields.tsv").stream()
          .flatMap(row -> labels(row, new ProfileField(Kind.valueOf(row.get(0)), row.get(1))))
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

  private static Stream<Map.Entry<String, ProfileField>> labels(
      List<String> row, ProfileField field) {
    return Stream.of(row.get(2).split(" \\| ")).map(label -> Map.entry(Keys.loose(label), field));
  }

  /**
   * The field a label stands for; one of the profile under the label's own words if none is known.
   */
  public static ProfileField of(String label) {
    ProfileField known = BY_LABEL.get(Keys.loose(label));
    return known == null ? new ProfileField(Kind.PROFILE, words(label)) : known;
  }

  private static String words(String label) {
    return WORD_START.matcher(label).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The detail that carries its name. */
  public String detail() {
    return kind == Kind.PLACE ? "placeType" : "field";
  }
}
