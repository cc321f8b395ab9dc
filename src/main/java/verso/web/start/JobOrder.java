package verso.web.start;

import java.nio.file.Path;
import java.util.List;
import verso.archive.ExportParts;

/**
 * What is to be imported.
 *
 * @param name what to call it
 * @param exports one; several only for the invented person
 * @param store folder of the store it goes into
 * @param isSample whether it is the invented person
 */
record JobOrder(String name, List<ExportParts> exports, Path store, boolean isSample) {
  JobOrder {
    exports = List.copyOf(exports);
  }

  /** Where its archives lie. */
  List<String> locations() {
    return exports.stream()
        .flatMap(export -> export.parts().stream())
        .map(path -> path.toAbsolutePath().normalize().toString())
        .toList();
  }
}
