package verso.platform.tiktok;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Mapping;

/**
 * One section of the export, whatever file it comes in.
 *
 * @param name what it is about
 * @param mapping what a record of it means
 * @param isList whether the JSON holds many records, each mapped by itself
 * @param paths where the JSON has it, under any parents
 * @param texts names of the text file that holds it in the other variant
 */
record Section(
    String name, Mapping mapping, boolean isList, List<String> paths, List<String> texts) {

  /** A list of records at these paths; {@code *} stands for any one key. */
  static Section list(String name, Mapping mapping, String... paths) {
    return new Section(name, mapping, true, List.of(paths), List.of());
  }

  /** One record at these paths. */
  static Section single(String name, Mapping mapping, String... paths) {
    return new Section(name, mapping, false, List.of(paths), List.of());
  }

  /** The same, also found in text files of these names. */
  Section inText(String... names) {
    return new Section(
        name, mapping, isList, paths, Stream.of(names).map(n -> n + ".txt").toList());
  }

  /** Adds the section to the rule for the JSON file. */
  void addTo(FileRule.Builder rule) {
    for (String path : paths) {
      if (isList) {
        rule.each("/**/" + path, mapping);
      } else {
        rule.at("/**/" + path, mapping);
      }
    }
  }
}
