package verso.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.index.Traces;
import verso.persona.Attention;

/** {@code verso attention}: how platforms hold the person. */
@Command(name = "attention")
final class AttentionCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Mixin private HabitOptions habits;

  @Option(names = "--words", descriptionKey = "attention.words")
  private boolean words;

  AttentionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      Inquiry inquiry = console.inquiry(traces, EvidenceDepth.sample());
      List<Section> sections = Attention.of(inquiry, habits.choice(console), words);
      new HabitDesk(console, common, habits).show(sections, inquiry);
      return ExitStatus.DONE;
    }
  }
}
