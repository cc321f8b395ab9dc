package verso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verso.index.Traces;
import verso.persona.EvidenceDepth;
import verso.persona.Inquiry;
import verso.persona.Persona;
import verso.persona.Section;
import verso.report.JsonText;
import verso.report.MarkdownStyle;
import verso.report.PersonaJson;
import verso.report.PersonaPages;

/** {@code verso persona}: what they say about the person, with the records behind it. */
@Command(name = "persona")
final class PersonaCommand implements Callable<Integer> {
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
  private int limit = 10;

  @Option(names = "--full", descriptionKey = "persona.full")
  private boolean full;

  @Option(names = "--sensitive", descriptionKey = "persona.sensitive")
  private boolean sensitive;

  PersonaCommand(Console console) {
    this.console = console;
  }

  /** What a persona can be written as. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      if (traces.size() == 0) {
        throw new NothingFoundException(console.text("store.empty"));
      }
      var now = console.surroundings().clock().instant();
      deliver(lines(wanted(Persona.of(new Inquiry(traces, now, EvidenceDepth.sample())))));
      return ExitStatus.DONE;
    }
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
    return common.json() || format == Format.JSON
        ? List.of(JsonText.of(new PersonaJson(console.messages()).of(persona)))
        : pages(persona);
  }

  private List<String> pages(Persona persona) {
    boolean hasColor = output.isEmpty() && console.hasColor(common);
    PersonaPages.Style style =
        format == Format.MARKDOWN
            ? new MarkdownStyle()
            : new TerminalStyle(console.columns(), hasColor);
    var pages =
        new PersonaPages(console.messages(), style, new PersonaPages.Choice(limit, sensitive));
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
