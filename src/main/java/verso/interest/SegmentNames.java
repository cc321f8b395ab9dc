package verso.interest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import verso.table.Table;

/**
 * Reads names that were made for machines: {@code 3P_Custom_AutoIntenders_04May2020_US} is "Auto
 * Intenders"; {@code Sports > Tennis} is a path.
 */
final class SegmentNames {
  private static final Pattern PATH =
      Pattern.compile("\\s*(?:>|::|»|\\||\\s/\\s|(?<=\\w)/(?=[A-Z]))\\s*");
  private static final Pattern SEPARATORS = Pattern.compile("[_\\-~:]+");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\d{2,4}|\\d{4,8}|q[1-4]");

  private final Set<String> noise =
      Table.rows(SegmentNames.class, "segment-noise.tsv").stream()
          .map(List::getFirst)
          .map(Fold::word)
          .collect(Collectors.toUnmodifiableSet());

  /** The words a person would say. */
  String words(String segment) {
    return Arrays.stream(SEPARATORS.matcher(segment).replaceAll(" ").split("\\s+"))
        .filter(word -> !DATE.matcher(word).matches())
        .map(CamelCase::apart)
        .flatMap(words -> Arrays.stream(words.split(" ")))
        .filter(word -> !noise.contains(Fold.word(word)))
        .collect(Collectors.joining(" "));
  }

  /** The steps of a path, the broadest first; a text that is none is one step. */
  List<String> path(String label) {
    return Arrays.stream(PATH.split(label)).filter(part -> !part.isBlank()).toList();
  }
}
