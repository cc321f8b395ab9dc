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
 * @param kind where its archives come from
 */
record JobOrder(String name, List<ExportParts> exports, Path store, Kind kind) {
  /** Where archives come from. */
  enum Kind {
    /** They lie where the person said. */
    PATH,
    /** They were dropped, and are copied. */
    COPY,
    /** They are those of the invented person. */
    SAMPLE
  }

  JobOrder {
    exports = List.copyOf(exports);
  }

  /** Whether it is the invented person. */
  boolean isSample() {
    return kind == Kind.SAMPLE;
  }

  /** Where its archives lie. */
  List<String> locations() {
    return exports.stream()
        .flatMap(export -> export.parts().stream())
        .map(path -> path.toAbsolutePath().normalize().toString())
        .toList();
  }
}
