package verso.archive;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a download says of the export it belongs to.
 *
 * @param export the export's own name; equal for all parts of one
 * @param part the numbers of the part, compared one by one; empty when it is no part
 * @param copy the browser's number for a repeated download, as in {@code name (1).zip}; 0 for none
 * @param path where the download is
 */
record PartName(String export, List<Integer> part, int copy, Path path) {
  // Google Takeout and Google Drive: an id or folder name, the time, a group since 2025, the part.
  private static final Pattern GOOGLE =
      Pattern.compile("(.+-\\d{8}T\\d{6,7}Z)(?:-(\\d+))?-(\\d{3})");
  // Meta: parts differ in the last number only; dates and random endings are no part numbers.
  private static final Pattern META =
      Pattern.compile("((?:facebook|instagram|messenger|threads)-.+)-(\\d{1,3})");
  // Snapchat: the first part has no number.
  private static final Pattern SNAPCHAT = Pattern.compile("(mydata~\\w+)(?:-(\\d{1,3}))?");
  private static final Pattern DATE_BEGUN = Pattern.compile(".*-\\d{4}-\\d{1,2}");
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(zip|tgz|tar\\.gz|tar)$");
  private static final Pattern COPY = Pattern.compile("(.*?) ?\\((\\d{1,3})\\)");

  /** By part number, then the original before its copies. */
  static final Comparator<PartName> ORDER =
      Comparator.comparing(PartName::part, PartName::compare).thenComparing(PartName::copy);

  /** Reads the name of a download. */
  static PartName of(Path path) {
    String name = Archives.name(path);
    Matcher ending = ENDING.matcher(name);
    if (!ending.find()) {
      return new PartName(name, List.of(), 0, path);
    }
    String stem = name.substring(0, ending.start());
    Matcher copy = COPY.matcher(stem);
    return copy.matches()
        ? of(copy.group(1), Integer.parseInt(copy.group(2)), path)
        : of(stem, 0, path);
  }

  private static PartName of(String stem, int copy, Path path) {
    Matcher google = GOOGLE.matcher(stem);
    if (google.matches()) {
      int group = google.group(2) == null ? 0 : Integer.parseInt(google.group(2));
      List<Integer> part = List.of(group, Integer.parseInt(google.group(3)));
      return new PartName(google.group(1), part, copy, path);
    }
    Matcher meta = META.matcher(stem);
    if (meta.matches() && !DATE_BEGUN.matcher(meta.group(1)).matches()) {
      return new PartName(meta.group(1), List.of(Integer.parseInt(meta.group(2))), copy, path);
    }
    Matcher snapchat = SNAPCHAT.matcher(stem);
    if (snapchat.matches()) {
      int part = snapchat.group(2) == null ? 1 : Integer.parseInt(snapchat.group(2));
      return new PartName(snapchat.group(1), List.of(part), copy, path);
    }
    return new PartName(stem, List.of(), copy, path);
  }

  /** What the parts of one export have in common, and nothing else has. */
  String group() {
    if (part.isEmpty()) {
      return path.toString();
    }
    // A time stamp is the same nowhere else; the parts of Meta are told from others by their
    // folder.
    boolean isStamped = part.size() > 1;
    return isStamped ? export : path.toAbsolutePath().normalize().getParent() + "/" + export;
  }

  /** Whether this is a download of the same file as the other one, made after it. */
  boolean isCopyOf(PartName other) {
    return copy > other.copy
        && export.equals(other.export)
        && part.equals(other.part)
        && SameContent.of(path, other.path);
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = Integer.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
