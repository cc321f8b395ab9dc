package verso.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import verso.index.Traces;
import verso.page.Choice;
import verso.page.Edition;
import verso.page.HtmlReport;
import verso.page.Provenance;
import verso.persona.Persona;

/** Writes a persona as a file to look at. */
final class ReportDesk {
  private final Console console;
  private final CommonOptions common;
  private final CommandLine command;

  /**
   * A desk for one command.
   *
   * @param command as it was typed, to be named in the report
   */
  ReportDesk(Console console, CommonOptions common, CommandLine command) {
    this.console = console;
    this.common = common;
    this.command = command;
  }

  /** Writes the report to the file, or where there is none to the terminal. */
  void write(Persona persona, Traces traces, Choice choice, Optional<Path> output)
      throws IOException {
    var report = new HtmlReport(Edition.report(console.messages().locale()), provenance());
    if (output.isEmpty()) {
      Writer terminal = console.out();
      report.write(persona, traces, choice, terminal);
      return;
    }
    PrivateFile.replace(output.get(), out -> report.write(persona, traces, choice, out));
    console.warn(common, console.text("persona.written", "path", output.get()));
  }

  private Provenance provenance() {
    CommandLine root = command.getCommandSpec().root().commandLine();
    return new Provenance(
        new Verso.Version().getVersion()[0],
        common.storeFolder(console.surroundings()).toString(),
        "verso " + String.join(" ", root.getParseResult().originalArgs()));
  }
}
