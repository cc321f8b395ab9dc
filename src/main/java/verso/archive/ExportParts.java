package verso.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * One export as the platform handed it over: one archive, folder or file, or the parts of a split
 * download.
 *
 * @param name what to call it: the file's name, or what the names of its parts have in common
 * @param parts in the order of their numbers; never empty
 */
public record ExportParts(String name, List<Path> parts) {
  public ExportParts {
    parts = List.copyOf(parts);
  }
}
