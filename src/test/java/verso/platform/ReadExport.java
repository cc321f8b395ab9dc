package verso.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import verso.archive.ExportParts;
import verso.archive.Limits;
import verso.importing.Export;
import verso.importing.ExportReader;
import verso.importing.Progress;
import verso.importing.TraceSink;
import verso.index.EntryReport;
import verso.platform.catalog.PlatformCatalog;
import verso.trace.Trace;

/** An export read through the real pipeline, up to where the index would begin. */
final class ReadExport implements TraceSink {
  final List<Trace> traces = new ArrayList<>();
  final List<EntryReport> entries = new ArrayList<>();
  Export export =
      new Export(
          List.of(),
          List.of(),
          java.util.Optional.empty(),
          java.util.Map.of(),
          List.of(),
          List.of());

  static ReadExport of(Path zip, PlatformCatalog catalog) throws IOException {
    var read = new ReadExport();
    var reader = new ExportReader(catalog, Limits.DEFAULT);
    var parts = new ExportParts(zip.getFileName().toString(), List.of(zip));
    read.export = reader.read(parts, platform -> platform + "-1", read, Progress.SILENT);
    return read;
  }

  @Override
  public void trace(Trace trace) {
    traces.add(trace);
  }

  @Override
  public void entry(EntryReport report) {
    entries.add(report);
  }
}
