package verso.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.index.Store;
import verso.index.Traces;
import verso.index.Verdict;
import verso.persona.Claims;
import verso.persona.Judgement;
import verso.report.PlainText;
import verso.report.Table;
import verso.report.VerdictJson;
import verso.report.Words;

/** {@code verso verdict}: what the person says of the claims about them. */
@Command(name = "verdict")
final class VerdictCommand implements Callable<Integer> {
  private static final int SHORTEST_PREFIX = 6;

  private final Console console;

  @Mixin private CommonOptions common;

  @Parameters(index = "0", arity = "0..1", paramLabel = "CLAIM", descriptionKey = "verdict.claim")
  private Optional<String> claim = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VERDICT",
      descriptionKey = "verdict.finding",
      converter = Said.Reader.class)
  private Optional<Said> said = Optional.empty();

  VerdictCommand(Console console) {
    this.console = console;
  }

  /**
   * What the person said.
   *
   * @param finding empty to take back what was said before
   */
  record Said(Optional<Verdict.Finding> finding) {
    private static final String NONE = "none";

    /** Reads {@code was-right-once} and the like. */
    static final class Reader implements ITypeConverter<Said> {
      @Override
      public Said convert(String text) {
        String word = text.toLowerCase(Locale.ROOT).replace('_', '-');
        if (word.equals(NONE)) {
          return new Said(Optional.empty());
        }
        for (Verdict.Finding finding : Verdict.Finding.values()) {
          if (Words.typed(finding).equals(word)) {
            return new Said(Optional.of(finding));
          }
        }
        throw new TypeConversionException(
            "'" + text + "' is none of: right, wrong, was-right-once, private, none");
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    Store store = common.store(console.surroundings());
    if (claim.isPresent() && said.isEmpty()) {
      throw new WrongUseException(console.text("verdict.saySomething", "id", claim.get()));
    }
    if (said.isEmpty()) {
      list(store);
    } else if (said.get().finding().isPresent()) {
      judge(store, said.get().finding().get());
    } else {
      takeBack(store);
    }
    return ExitStatus.DONE;
  }

  private void judge(Store store, Verdict.Finding finding) throws IOException {
    Verdict verdict = Judgement.on(found(store), finding, console.surroundings().clock().instant());
    store.judge(verdict);
    if (common.json()) {
      console.json(VerdictJson.of(verdict));
    } else {
      console.line(line(verdict));
      console.warn(common, console.text("verdict.next"));
    }
  }

  private Claim found(Store store) throws IOException {
    try (Traces traces = store.traces()) {
      return Claims.of(console.inquiry(traces, EvidenceDepth.sample()))
          .find(claim.orElseThrow())
          .orElseThrow(
              () -> new NothingFoundException(console.text("why.unknown", "id", claim.get())));
    }
  }

  private void takeBack(Store store) throws IOException {
    Verdict verdict = judged(store);
    store.unjudge(verdict.claimId());
    if (common.json()) {
      console.json(Map.of("claim", verdict.claimId(), "verdict", Optional.empty()));
    } else {
      console.line(
          PlainText.oneLine(
              console.text(
                  "verdict.takenBack", "id", verdict.claimId(), "value", verdict.value())));
    }
  }

  /** The one verdict meant: its claim need not be in the archives any more. */
  private Verdict judged(Store store) throws IOException {
    String wanted = claim.orElseThrow();
    List<Verdict> meant =
        verdicts(store).stream().filter(verdict -> isMeant(verdict.claimId(), wanted)).toList();
    if (meant.size() != 1) {
      throw new NothingFoundException(console.text("verdict.unknown", "id", wanted));
    }
    return meant.getFirst();
  }

  private static boolean isMeant(String id, String wanted) {
    return id.equals(wanted) || (wanted.length() >= SHORTEST_PREFIX && id.startsWith(wanted));
  }

  private static List<Verdict> verdicts(Store store) throws IOException {
    try (Traces traces = store.traces()) {
      return traces.verdicts();
    }
  }

  private void list(Store store) throws IOException {
    List<Verdict> verdicts = verdicts(store);
    if (common.json()) {
      verdicts.forEach(verdict -> console.json(VerdictJson.of(verdict)));
    } else if (verdicts.isEmpty()) {
      console.warn(common, console.text("note.noVerdicts"));
    } else {
      print(verdicts);
    }
  }

  private void print(List<Verdict> verdicts) {
    var words = new Words(console.messages());
    var table =
        new Table(
            console.text("interests.claim"),
            console.text("verdict.value"),
            console.text("interests.platforms"),
            console.text("verdict.said"),
            console.text("verdict.at"));
    for (Verdict verdict : verdicts) {
      table.row(
          verdict.claimId(),
          verdict.value(),
          words.platforms(verdict.platforms()),
          words.verdict(verdict.finding()),
          verdict.at().toString().substring(0, 10));
    }
    table.lines(console.columns()).forEach(console::line);
  }

  private String line(Verdict verdict) {
    return PlainText.oneLine(
        console.text(
            "verdict.done",
            "id",
            verdict.claimId(),
            "value",
            verdict.value(),
            "verdict",
            new Words(console.messages()).verdict(verdict.finding())));
  }
}
