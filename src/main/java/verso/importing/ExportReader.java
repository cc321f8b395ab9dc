package verso.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import verso.archive.Archive;
import verso.archive.Archives;
import verso.archive.ExportParts;
import verso.archive.Limits;
import verso.archive.Problem;
import verso.platform.PathNames;
import verso.platform.Platform;
import verso.platform.Provenance;
import verso.platform.catalog.PlatformCatalog;
import verso.platform.catalog.Recognition;

/**
 * Reads a whole export: recognises whose it is, then reads every entry of every part into a sink.
 */
public final class ExportReader {
  private final PlatformCatalog catalog;
  private final Limits limits;

  public ExportReader(PlatformCatalog catalog, Limits limits) {
    this.catalog = catalog;
    this.limits = limits;
  }

  /**
   * Reads an export.
   *
   * @param importIds gives the id of the import for a platform id
   * @throws IOException when a part cannot be opened, or the sink cannot take more; an entry that
   *     cannot be read is reported to the sink
   */
  public Export read(
      ExportParts export, UnaryOperator<String> importIds, TraceSink sink, Progress progress)
      throws IOException {
    try (var parts = new OpenParts(export.parts(), limits)) {
      Outlines outlines = Outlines.of(parts.archives(), progress);
      List<Recognition> recognized = outlines.recognize(catalog);
      progress.recognizes(recognized.stream().map(Recognition::platform).distinct().toList());
      Optional<Instant> exportedAt = ExportDate.of(parts.names(), outlines.newest());
      progress.begins(export.name(), outlines.totalBytes());
      var rules = new Rulebook();
      var entries = new EntryReader(rules, sink, progress);
      var pass = new Pass(new Selection(recognized, rules), importIds, exportedAt, entries);
      for (Archive part : parts.archives()) {
        pass.read(part);
      }
      return new Export(
          parts.names(),
          parts.locations(),
          exportedAt,
          pass.usedImports,
          recognized,
          parts.problems());
    }
  }

  /** The pass over all entries. */
  private static final class Pass {
    private final Map<String, String> usedImports = new LinkedHashMap<>();
    private final Selection selection;
    private final UnaryOperator<String> importIds;
    private final Optional<Instant> exportedAt;
    private final EntryReader entries;

    Pass(
        Selection selection,
        UnaryOperator<String> importIds,
        Optional<Instant> exportedAt,
        EntryReader entries) {
      this.selection = selection;
      this.importIds = importIds;
      this.exportedAt = exportedAt;
      this.entries = entries;
    }

    void read(Archive part) throws IOException {
      part.scan(entry -> {
        Optional<Platform> owner = selection.owner(PathNames.normal(entry.path()));
        String platform = owner.map(Platform::id).orElse(Export.UNKNOWN_PLATFORM);
        String importId = usedImports.computeIfAbsent(platform, importIds);
        entries.read(
            entry,
            owner,
            new Provenance(platform, importId, part.name(), entry.path(), exportedAt));
        return true;
      });
    }
  }

  /** All parts of an export, open at the same time. */
  private static final class OpenParts implements AutoCloseable {
    private final List<Archive> archives = new ArrayList<>();
    private final List<Path> paths;

    OpenParts(List<Path> paths, Limits limits) throws IOException {
      this.paths = paths;
      try {
        for (Path path : paths) {
          archives.add(Archives.open(path, limits));
        }
      } catch (IOException e) {
        close();
        throw e;
      }
    }

    List<Archive> archives() {
      return archives;
    }

    List<String> names() {
      return archives.stream().map(Archive::name).toList();
    }

    List<String> locations() {
      return paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
    }

    List<Problem> problems() {
      return archives.stream().flatMap(archive -> archive.problems().stream()).toList();
    }

    @Override
    public void close() throws IOException {
      for (Archive archive : archives) {
        archive.close();
      }
    }
  }
}
