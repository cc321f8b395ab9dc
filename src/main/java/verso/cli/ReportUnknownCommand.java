package verso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verso.archive.Limits;
import verso.importing.UnknownFiles;
import verso.importing.UnknownFiles.Description;
import verso.index.Traces;
import verso.platform.catalog.PlatformCatalog;

/** {@code verso report-unknown}: the shapes of files that Verso does not understand yet. */
@Command(name = "report-unknown")
final class ReportUnknownCommand implements Callable<Integer> {
  private final Console console;
  private final PlatformCatalog catalog;

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "report-unknown.path")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "report-unknown.output")
  private Optional<Path> output = Optional.empty();

  ReportUnknownCommand(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> archives = archives();
    if (archives.isEmpty()) {
      console.warn(common, console.text("report-unknown.nothing"));
      return ExitStatus.NOTHING_USABLE;
    }
    List<Description> unknown = new UnknownFiles(catalog, Limits.DEFAULT).in(archives);
    if (common.json()) {
      unknown.forEach(file -> console.json(json(file)));
    } else if (unknown.isEmpty()) {
      console.warn(common, console.text("report-unknown.none"));
    } else if (output.isPresent()) {
      Files.writeString(
          output.get(), String.join("\n", lines(unknown)) + "\n", StandardCharsets.UTF_8);
      console.warn(common, console.text("report-unknown.written", "file", output.get()));
    } else {
      lines(unknown).forEach(console::line);
      console.warn(common, console.text("report-unknown.send"));
    }
    return ExitStatus.DONE;
  }

  /** Those given, else all that were imported and are still where they lay. */
  private List<Path> archives() throws IOException {
    if (!paths.isEmpty()) {
      return paths;
    }
    try (Traces traces = common.store(console.surroundings()).traces()) {
      return traces.imports().stream()
          .flatMap(report -> report.locations().stream())
          .distinct()
          .map(Path::of)
          .filter(Files::exists)
          .toList();
    }
  }

  private List<String> lines(List<Description> unknown) {
    var lines = new ArrayList<String>();
    lines.add(console.text("report-unknown.heading", "count", unknown.size()));
    for (Description file : unknown) {
      lines.add("");
      lines.add(
          file.path()
              + " · "
              + file.platform()
              + " · "
              + file.shape()
              + " · "
              + file.state()
              + " · "
              + Sizes.bytes(file.bytes())
              + " · "
              + file.records());
      lines.addAll(file.members());
    }
    return lines;
  }

  private static Map<String, Object> json(Description file) {
    var json = new LinkedHashMap<String, Object>();
    json.put("platform", file.platform());
    json.put("path", file.path());
    json.put("state", file.state());
    json.put("shape", file.shape());
    json.put("bytes", file.bytes());
    json.put("records", file.records());
    json.put("members", file.members());
    return json;
  }
}
