package verso.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts what the person typed into exports. Looks at names, and into files only to compare copies.
 */
public final class Exports {

  private Exports() {}

  /**
   * The exports among these paths, in the order given. A folder that holds archives stands for
   * them, and for itself when it holds anything else but junk; parts of one download come together;
   * copies that a browser made of a download already there are left out. What does not exist is
   * kept, so that opening it says so.
   *
   * @throws IOException when a folder cannot be listed
   */
  public static List<ExportParts> of(List<Path> given) throws IOException {
    Map<Path, Path> distinct = new LinkedHashMap<>();
    for (Path path : given) {
      for (Path each : expand(path)) {
        distinct.putIfAbsent(real(each), each);
      }
    }
    return group(distinct.values());
  }

  private static List<Path> expand(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> archives = new ArrayList<>();
    boolean hasMore = false;
    try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
      for (Path child : children) {
        if (isArchive(child)) {
          archives.add(child);
        } else {
          hasMore |= JunkNames.reason(Archives.name(child)).isEmpty();
        }
      }
    }
    archives.sort(null);
    if (hasMore || archives.isEmpty()) {
      archives.add(path);
    }
    return archives;
  }

  /** Whether a file at the top level of a folder is an export of its own. */
  static boolean isArchive(Path child) {
    String name = Archives.name(child);
    return Packing.isPromisedBy(name)
        && JunkNames.reason(name).isEmpty()
        && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static List<ExportParts> group(Collection<Path> paths) {
    Map<String, List<PartName>> groups = new LinkedHashMap<>();
    List<PartName> names = paths.stream().map(PartName::of).toList();
    for (PartName name : names) {
      if (names.stream().noneMatch(name::isCopyOf)) {
        groups.computeIfAbsent(name.group(), key -> new ArrayList<>()).add(name);
      }
    }
    return groups.values().stream().map(Exports::export).toList();
  }

  private static ExportParts export(List<PartName> group) {
    PartName first = group.getFirst();
    return new ExportParts(
        first.part().isEmpty() ? Archives.name(first.path()) : first.export(),
        group.stream().sorted(PartName.ORDER).map(PartName::path).toList());
  }
}
