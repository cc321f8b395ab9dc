package verso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verso.claim.EvidenceDepth;
import verso.index.Traces;
import verso.persona.Advertiser;
import verso.persona.Advertisers;
import verso.report.AdvertiserJson;
import verso.report.AdvertiserPage;
import verso.report.PlainText;
import verso.report.Table;
import verso.report.Words;

/** {@code verso advertisers}: who has the person's data, and who aimed at them. */
@Command(name = "advertisers")
final class AdvertisersCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "advertisers.advertiser")
  private List<String> name = new ArrayList<>();

  @Option(
      names = {"-p", "--platform"},
      paramLabel = "P",
      descriptionKey = "search.platform")
  private Set<String> platforms = new LinkedHashSet<>();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "interests.limit",
      converter = Amount.class)
  private int limit = 50;

  AdvertisersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      List<Advertiser> advertisers =
          Advertisers.of(console.inquiry(traces, EvidenceDepth.sample())).stream()
              .filter(
                  a -> platforms.isEmpty() || a.platforms().stream().anyMatch(platforms::contains))
              .toList();
      if (!name.isEmpty()) {
        printPage(advertisers);
      } else if (common.json()) {
        var json = new AdvertiserJson(console.messages());
        advertisers.forEach(advertiser -> console.json(json.of(advertiser)));
      } else {
        print(advertisers, traces.size() == 0);
      }
      return ExitStatus.DONE;
    }
  }

  private void printPage(List<Advertiser> all) throws NothingFoundException {
    String wanted = String.join(" ", name);
    List<Advertiser> named = Advertisers.named(wanted, all);
    if (named.isEmpty()) {
      throw new NothingFoundException(console.text("advertiser.unknown", "name", wanted));
    }
    Advertiser advertiser = named.getFirst();
    if (common.json()) {
      console.json(new AdvertiserJson(console.messages()).page(advertiser));
      return;
    }
    console.line(console.bold(common, PlainText.oneLine(advertiser.name())));
    new AdvertiserPage(console.messages(), console.columns())
        .lines(advertiser)
        .forEach(console::line);
    if (named.size() > 1) {
      String others =
          named.stream().skip(1).map(Advertiser::name).collect(Collectors.joining(", "));
      console.warn(common, console.text("advertiser.others", "names", PlainText.oneLine(others)));
    }
  }

  private void print(List<Advertiser> advertisers, boolean isEmptyStore) {
    if (advertisers.isEmpty()) {
      console.warn(common, console.text(isEmptyStore ? "store.empty" : "advertisers.none"));
      return;
    }
    var words = new Words(console.messages());
    var table =
        new Table(
            console.text("advertisers.name"),
            console.text("interests.platforms"),
            console.text("advertisers.bases"),
            console.text("advertisers.shown") + ">",
            console.text("advertisers.acted") + ">",
            console.text("advertisers.elsewhere") + ">",
            console.text("interests.claim"));
    advertisers.stream().limit(limit).forEach(advertiser -> addRow(table, advertiser, words));
    table.lines(console.columns()).forEach(console::line);
    console.warn(
        common,
        console.text(
            "advertisers.summary",
            "count",
            advertisers.size(),
            "shown",
            Math.min(limit, advertisers.size())));
  }

  private void addRow(Table table, Advertiser advertiser, Words words) {
    table.row(
        advertiser.name(),
        advertiser.platforms().stream().map(words::platform).collect(Collectors.joining(", ")),
        advertiser.bases().stream().map(console.messages()::name).collect(Collectors.joining(", ")),
        advertiser.impressions(),
        advertiser.engagements(),
        advertiser.offPlatformEvents(),
        advertiser.claim().id());
  }
}
