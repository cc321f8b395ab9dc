package verso.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.index.Traces;
import verso.persona.Attention;

/** {@code verso predict}: what could be guessed next, and how well such guesses did. */
@Command(name = "predict")
final class PredictCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Mixin private HabitOptions habits;

  PredictCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      Inquiry inquiry = console.inquiry(traces, EvidenceDepth.sample());
      List<Section> sections = Attention.guessed(inquiry, habits.choice(console));
      new HabitDesk(console, common, habits).show(sections, inquiry);
      return ExitStatus.DONE;
    }
  }
}
