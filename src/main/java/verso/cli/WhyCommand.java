package verso.cli;

import java.io.IOException;
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
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.EvidenceDepth;
import verso.index.StoredTrace;
import verso.index.Traces;
import verso.persona.AdExplanation;
import verso.persona.Claims;
import verso.persona.WhyAd;
import verso.report.AdExplanationJson;
import verso.report.AdExplanationPage;
import verso.report.PersonaJson;
import verso.report.TraceJson;
import verso.report.Words;

/** {@code verso why}: the records behind a claim. */
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "CLAIM", arity = "0..1", descriptionKey = "why.claim")
  private String id = "";

  @Option(names = "--ad", paramLabel = "ID|NAME", descriptionKey = "why.ad")
  private Optional<String> ad = Optional.empty();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "why.limit",
      converter = Amount.class)
  private int limit = 20;

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (id.isEmpty() == ad.isEmpty()) {
      throw new WrongUseException(console.text("why.oneOf"));
    }
    try (Traces traces = common.store(console.surroundings()).traces()) {
      if (ad.isPresent()) {
        print(explained(traces, ad.get()));
        return ExitStatus.DONE;
      }
      print(claim(traces), traces);
      return ExitStatus.DONE;
    }
  }

  private AdExplanation explained(Traces traces, String wanted) throws IOException {
    return WhyAd.of(console.inquiry(traces, EvidenceDepth.sample()), wanted)
        .orElseThrow(() -> new NothingFoundException(console.text("why.adUnknown", "ad", wanted)));
  }

  private void print(AdExplanation explanation) {
    if (common.json()) {
      console.json(new AdExplanationJson(console.messages()).of(explanation));
      return;
    }
    var lines = new HitLines(console, common);
    lines.print(explanation.ad());
    console.line("");
    new AdExplanationPage(console.messages(), lines::inOneLine, text -> console.bold(common, text))
        .lines(explanation)
        .forEach(console::line);
    console.warn(common, console.text("why.adSummary"));
  }

  private Claim claim(Traces traces) throws IOException {
    return Claims.of(console.inquiry(traces, EvidenceDepth.allOf(id)))
        .find(id)
        .orElseThrow(() -> new NothingFoundException(console.text("why.unknown", "id", id)));
  }

  private void print(Claim claim, Traces traces) throws IOException {
    if (common.json()) {
      var json = new LinkedHashMap<String, Object>();
      json.put("claim", new PersonaJson(console.messages()).of(claim));
      json.put("evidence", evidence(claim, traces));
      console.json(json);
      return;
    }
    var words = new Words(console.messages());
    console.line(console.bold(common, words.sentence(claim.sentence())));
    claim.verdict().map(words::verdict).ifPresent(text -> console.line("  " + text));
    claim.fits().map(words::fits).ifPresent(text -> console.line("  " + text));
    claim.fits().map(words::formula).ifPresent(text -> console.line("  " + text));
    console.line("");
    var lines = new HitLines(console, common);
    for (Evidence.Link link : claim.evidence().links().stream().limit(limit).toList()) {
      Optional<StoredTrace> stored = traces.find(link.traceId());
      console.line(console.dim(common, console.text("evidencecode." + link.code())));
      stored.ifPresent(lines::print);
    }
    console.warn(
        common,
        console.text(
            "why.summary",
            "shown",
            Math.min(limit, claim.evidence().links().size()),
            "total",
            claim.evidence().count()));
  }

  private List<Map<String, Object>> evidence(Claim claim, Traces traces) throws IOException {
    var evidence = new ArrayList<Map<String, Object>>();
    for (Evidence.Link link : claim.evidence().links()) {
      Optional<StoredTrace> stored = traces.find(link.traceId());
      if (stored.isPresent()) {
        Map<String, Object> json = TraceJson.of(stored.get());
        json.put("reason", link.code());
        evidence.add(json);
      }
    }
    return evidence;
  }
}
