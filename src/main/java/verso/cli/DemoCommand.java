package verso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import verso.archive.Limits;
import verso.claim.EvidenceDepth;
import verso.importing.ImportResult;
import verso.importing.Importer;
import verso.importing.Progress;
import verso.importing.Samples;
import verso.index.Forget;
import verso.index.Store;
import verso.index.Traces;
import verso.persona.Persona;
import verso.platform.catalog.PlatformCatalog;
import verso.report.PersonaPages;

/** {@code verso demo}: everything at work on the data of an invented person. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private static final int CLAIMS_OF_EACH_SECTION = 5;

  private final Console console;
  private final PlatformCatalog catalog;

  @Mixin private CommonOptions common;

  DemoCommand(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Samples.throwAwayFolder("demo");
    Store store = Store.open(folder);
    store.forget(new Forget.Everything());
    console.line(console.text("demo.intro"));
    console.line("");
    importSamples(store);
    try (Traces traces = store.traces()) {
      print(Persona.of(console.inquiry(traces, EvidenceDepth.sample())));
    }
    printNext(folder);
    return ExitStatus.DONE;
  }

  private void importSamples(Store store) throws IOException {
    Path samples = console.surroundings().samples();
    Optional<List<Path>> archives = new Samples(samples).archives();
    if (archives.isEmpty()) {
      throw new NothingFoundException(console.text("demo.missing", "path", samples));
    }
    Progress progress =
        console.surroundings().isErrTerminal()
            ? ImportBar.onStandardError(console)
            : Progress.SILENT;
    var importer =
        new Importer(catalog, Limits.DEFAULT, console.surroundings().clock(), Threads.indexing());
    ImportResult result = importer.run(archives.get(), store, progress);
    console.line(new ImportSummary(console, catalog).of(result.imports()));
    console.line("");
  }

  private void print(Persona persona) {
    var pages =
        new PersonaPages(
            console.messages(),
            new TerminalStyle(console.columns(), console.hasColor(common)),
            new PersonaPages.Choice(CLAIMS_OF_EACH_SECTION, false));
    pages.summary(persona).forEach(console::line);
  }

  private void printNext(Path folder) {
    String verso = console.surroundings().environment().getOrDefault("VERSO_COMMAND", "verso");
    String store = " --store " + folder;
    console.line("");
    console.line(console.text("demo.next"));
    for (String command :
        List.of("persona --full", "interests", "advertisers", "actions", "search trail")) {
      console.line("  " + verso + " " + command + store);
    }
    console.line(console.text("demo.own"));
    console.line("  " + verso + " import ~/Downloads/*.zip");
  }
}
