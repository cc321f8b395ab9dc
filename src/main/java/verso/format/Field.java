package verso.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One named field of a {@link Labelled} record.
 *
 * @param label what the export calls it, in the language of the export; empty where it has no name
 * @param internalName what the platform calls it among its own, in no language: {@code
 *     ConsentStatus}; empty in most exports
 * @param value its text; empty for a list, a time or a nested record
 * @param href the web address that goes with it; empty unless {@code http} or {@code https}
 * @param time the point in time it states by number
 * @param values its elements, where it is a list of texts
 * @param nested its elements, where it is a record or a list of records
 * @param keys label and internal name as they are compared: see {@link Keys#loose}
 */
public record Field(
    String label,
    String internalName,
    String value,
    String href,
    Optional<Timestamp> time,
    List<String> values,
    List<Labelled> nested,
    Set<String> keys) {
  private static final Pattern WORD_START = Pattern.compile("_|(?<=\\p{Ll})(?=\\p{Lu})");

  public Field {
    values = List.copyOf(values);
    nested = List.copyOf(nested);
    keys = Set.copyOf(keys);
  }

  static Field of(
      String label,
      String internalName,
      String value,
      String href,
      Optional<Timestamp> time,
      List<String> values,
      List<Labelled> nested) {
    Set<String> keys =
        Stream.of(label, internalName)
            .filter(name -> !name.isEmpty())
            .map(Labels::comparable)
            .collect(Collectors.toSet());
    return new Field(label, internalName, value, href, time, values, nested, keys);
  }

  static Field text(String label, String value) {
    return of(label, "", value, Links.web(value), Optional.empty(), List.of(), List.of());
  }

  /** Whether it goes by one of these {@link Labels#comparable} labels. */
  boolean isNamed(Set<String> labels) {
    return keys.stream().anyMatch(labels::contains);
  }

  /** Its value, or all its values, in order. */
  public Stream<String> texts() {
    return Stream.concat(Stream.of(value), values.stream()).filter(text -> !text.isBlank());
  }

  /** Whether it says nothing beyond its name. */
  public boolean isEmpty() {
    return value.isEmpty()
        && href.isEmpty()
        && time.isEmpty()
        && values.isEmpty()
        && nested.isEmpty();
  }

  /** Its name for people, lower case: the platform's internal one in words, else the label. */
  public String name() {
    String name = internalName.isEmpty() ? label : internalName;
    return WORD_START.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
