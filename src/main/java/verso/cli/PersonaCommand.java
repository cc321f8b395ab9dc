package verso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.claim.Region;
import verso.claim.Section;
import verso.index.Scope;
import verso.index.Traces;
import verso.page.HtmlReport;
import verso.persona.Persona;
import verso.persona.WhatIf;
import verso.persona.Without;
import verso.report.JsonText;
import verso.report.MarkdownStyle;
import verso.report.PersonaJson;
import verso.report.PersonaPages;
import verso.report.WhatIfPages;

/** {@code verso persona}: what they say about the person, with the records behind it. */
@Command(name = "persona")
final class PersonaCommand implements Callable<Integer> {
  private static final int NOT_GIVEN = -1;

  /** Statements of each section where they are lines to be read one after the other. */
  private static final int FEW = 10;

  private final Console console;

  @Mixin private CommonOptions common;

  @Option(names = "--format", paramLabel = "F", descriptionKey = "persona.format")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "persona.output")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--section", paramLabel = "N", descriptionKey = "persona.section")
  private Optional<Integer> section = Optional.empty();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "persona.limit",
      converter = Amount.class)
  private int limit = NOT_GIVEN;

  @Spec private CommandSpec spec;

  @Option(names = "--full", descriptionKey = "persona.full")
  private boolean full;

  @Option(names = "--sensitive", descriptionKey = "persona.sensitive")
  private boolean sensitive;

  @Option(
      names = "--without",
      paramLabel = "WHAT",
      split = ",",
      hideParamSyntax = true,
      descriptionKey = "persona.without")
  private List<String> without = new ArrayList<>();

  @Option(names = "--region", paramLabel = "R", descriptionKey = "persona.region")
  private Optional<String> region = Optional.empty();

  PersonaCommand(Console console) {
    this.console = console;
  }

  /** What a persona can be written as. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      if (traces.size() == 0) {
        throw new NothingFoundException(console.text("store.empty"));
      }
      var inquiry = console.inquiry(traces, EvidenceDepth.sample()).in(region());
      if (isHtml()) {
        writeReport(inquiry);
        return ExitStatus.DONE;
      }
      deliver(without.isEmpty() ? lines(wanted(Persona.of(inquiry))) : lines(loss(inquiry)));
      return ExitStatus.DONE;
    }
  }

  private boolean isHtml() {
    return format == Format.HTML && !common.json();
  }

  private void writeReport(Inquiry inquiry) throws IOException {
    if (!without.isEmpty()) {
      throw new WrongUseException(console.text("persona.noReportWithout"));
    }
    var choice = HtmlReport.choice(limit == NOT_GIVEN ? Integer.MAX_VALUE : limit, sensitive);
    new ReportDesk(console, common, spec.commandLine())
        .write(wanted(Persona.of(inquiry)), inquiry.traces(), choice, output);
  }

  private Optional<Region> region() throws WrongUseException {
    if (region.isEmpty()) {
      return Optional.empty();
    }
    Optional<Region> named = Region.typed(region.get());
    if (named.isEmpty()) {
      throw new WrongUseException(
          console.text("region.unknown", "given", region.get(), "known", Region.words()));
    }
    return named;
  }

  private WhatIf loss(Inquiry inquiry) throws IOException {
    var platforms = new TreeSet<String>();
    inquiry.traces().imports().forEach(report -> platforms.add(report.platform()));
    Optional<Scope> scope = Without.scope(without, platforms);
    if (scope.isEmpty()) {
      throw new WrongUseException(
          console.text(
              "without.unknown",
              "given",
              String.join(", ", without),
              "known",
              String.join(", ", Without.vocabulary(platforms))));
    }
    return WhatIf.of(inquiry, scope.get(), without);
  }

  private List<String> lines(WhatIf loss) {
    return isJson()
        ? List.of(JsonText.of(WhatIfPages.json(loss, console.messages())))
        : new WhatIfPages(console.messages(), style(), choice()).of(loss);
  }

  private boolean isJson() {
    return common.json() || format == Format.JSON;
  }

  private PersonaPages.Choice choice() {
    return new PersonaPages.Choice(limit == NOT_GIVEN ? FEW : limit, sensitive);
  }

  private PersonaPages.Style style() {
    boolean hasColor = output.isEmpty() && console.hasColor(common);
    return format == Format.MARKDOWN
        ? new MarkdownStyle()
        : new TerminalStyle(console.columns(), hasColor);
  }

  /** The persona, or only the section asked for. */
  private Persona wanted(Persona whole) throws WrongUseException {
    if (section.isEmpty()) {
      return whole;
    }
    Section one =
        whole.section(section.get()).orElseThrow(() -> new WrongUseException(noSection(whole)));
    return new Persona(whole.generatedAt(), whole.coverage(), List.of(one));
  }

  private String noSection(Persona whole) {
    String known =
        whole.sections().stream()
            .map(one -> String.valueOf(one.id()))
            .collect(Collectors.joining(", "));
    return console.text("persona.noSection", "section", section.orElseThrow(), "known", known);
  }

  private List<String> lines(Persona persona) {
    return isJson()
        ? List.of(JsonText.of(new PersonaJson(console.messages()).of(persona)))
        : pages(persona);
  }

  private List<String> pages(Persona persona) {
    var pages = new PersonaPages(console.messages(), style(), choice());
    if (section.isPresent()) {
      return pages.of(persona.sections().getFirst());
    }
    return full || format == Format.MARKDOWN ? pages.of(persona) : pages.summary(persona);
  }

  private void deliver(List<String> lines) throws IOException {
    if (output.isEmpty()) {
      lines.forEach(console::line);
      return;
    }
    Files.write(output.get(), lines, StandardCharsets.UTF_8);
    console.warn(common, console.text("persona.written", "path", output.get()));
  }
}
