package verso.web.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.archive.ExportParts;
import verso.archive.Exports;
import verso.importing.Samples;
import verso.page.Edition;
import verso.report.PlainText;
import verso.web.shell.Desk;

/** Turns what the person names or drops into jobs: one for each export. */
final class Bringing {
  private final Desk desk;
  private final ImportJobs jobs;
  private final Uploads uploads;

  Bringing(Desk desk, ImportJobs jobs, Uploads uploads) {
    this.desk = desk;
    this.jobs = jobs;
    this.uploads = uploads;
  }

  /**
   * Imports what lies at these places, nothing when one of them is not there.
   *
   * @return why nothing is imported; empty when something is
   */
  Optional<String> paths(List<String> typed, Edition edition) throws IOException {
    var paths = new ArrayList<Path>();
    for (String each : typed) {
      Optional<Path> path = LocalPath.of(each).filter(Files::exists);
      if (path.isEmpty()) {
        return Optional.of(refusal(each, edition));
      }
      paths.add(path.get());
    }
    if (paths.isEmpty()) {
      return Optional.of(edition.text("start.path.none"));
    }
    submit(paths, JobOrder.Kind.PATH);
    return Optional.empty();
  }

  private static String refusal(String typed, Edition edition) {
    return typed.isBlank()
        ? edition.text("start.path.none")
        : edition.text("start.path.missing", "path", PlainText.oneLine(typed));
  }

  /** Imports what was dropped at once, parts of one export together. */
  Optional<String> upload(String upload) throws IOException {
    submit(uploads.items(upload), JobOrder.Kind.COPY);
    return Optional.empty();
  }

  private void submit(List<Path> paths, JobOrder.Kind kind) throws IOException {
    if (!desk.library().isOwn()) {
      desk.library().turnHome();
    }
    Path store = desk.library().own();
    for (ExportParts export : Exports.of(paths)) {
      jobs.submit(new JobOrder(export.name(), List.of(export), store, kind));
    }
  }

  /** The exports of the invented person; none when they are not there. */
  List<ExportParts> sampleExports() throws IOException {
    Optional<List<Path>> archives = new Samples(desk.samples()).archives();
    return archives.isPresent() ? Exports.of(archives.get()) : List.of();
  }
}
