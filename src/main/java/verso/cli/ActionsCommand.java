package verso.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verso.claim.EvidenceDepth;
import verso.index.Traces;
import verso.persona.Recommendation;
import verso.persona.Recommendations;
import verso.report.ActionPages;
import verso.report.ActionsJson;

/** {@code verso actions}: what to switch off, delete or demand, and the letters that do. */
@Command(name = "actions")
final class ActionsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Option(
      names = {"-p", "--platform"},
      paramLabel = "P",
      descriptionKey = "actions.platform")
  private Set<String> platforms = new LinkedHashSet<>();

  @Option(
      names = {"-a", "--all"},
      descriptionKey = "actions.all")
  private boolean all;

  @Mixin private LetterOptions letter;

  ActionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      if (letter.kind().isPresent()) {
        new LetterDesk(console, common, letter).write(letter.kind().get(), traces);
        return ExitStatus.DONE;
      }
      list(traces);
      return ExitStatus.DONE;
    }
  }

  private void list(Traces traces) throws IOException {
    List<Recommendation> every =
        Recommendations.of(console.inquiry(traces, EvidenceDepth.sample()));
    List<Recommendation> wanted = every.stream().filter(this::isWanted).toList();
    if (common.json()) {
      console.json(new ActionsJson(console.messages()).of(wanted));
    } else {
      print(wanted, every.size(), traces.size() == 0);
    }
  }

  /** Naming a platform is reason enough to see what can be done there. */
  private boolean isWanted(Recommendation recommendation) {
    boolean isNamed = platforms.stream().anyMatch(recommendation.action()::isFor);
    return platforms.isEmpty() ? all || recommendation.isPresent() : isNamed;
  }

  private void print(List<Recommendation> wanted, int every, boolean isEmptyStore) {
    if (wanted.isEmpty()) {
      boolean isEmpty = isEmptyStore && platforms.isEmpty();
      console.warn(common, console.text(isEmpty ? "store.empty" : "actions.none"));
      return;
    }
    var pages = new ActionPages(console.messages(), console.columns());
    int number = 1;
    for (Recommendation recommendation : wanted) {
      console.line(console.bold(common, pages.heading(number++, recommendation)));
      pages.lines(recommendation).forEach(console::line);
      console.line("");
    }
    console.warn(common, console.text("actions.summary", "shown", wanted.size(), "count", every));
  }
}
