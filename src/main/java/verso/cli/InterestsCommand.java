package verso.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verso.claim.Claim;
import verso.claim.ClaimTopic;
import verso.claim.EvidenceDepth;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.index.Traces;
import verso.interest.Label;
import verso.persona.Interest;
import verso.persona.Interests;
import verso.report.PersonaJson;
import verso.report.Table;
import verso.report.Words;
import verso.trace.Origin;

/** {@code verso interests}: the ad-interest profiles, across platforms. */
@Command(name = "interests")
final class InterestsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Option(
      names = {"-p", "--platform"},
      paramLabel = "P",
      descriptionKey = "search.platform")
  private Set<String> platforms = new LinkedHashSet<>();

  @Option(
      names = {"-o", "--origin"},
      paramLabel = "O",
      descriptionKey = "search.origin")
  private Set<Origin> origins = new LinkedHashSet<>();

  @Option(
      names = {"-t", "--topic"},
      paramLabel = "ID|NAME",
      descriptionKey = "interests.topic")
  private Set<String> topics = new LinkedHashSet<>();

  @Option(names = "--sensitive", descriptionKey = "interests.sensitive")
  private boolean sensitive;

  @Option(names = "--unsupported", descriptionKey = "interests.unsupported")
  private boolean unsupported;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "interests.limit",
      converter = Amount.class)
  private int limit = 50;

  InterestsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      List<Interest> interests =
          Interests.of(console.inquiry(traces, EvidenceDepth.sample())).stream()
              .filter(this::isWanted)
              .toList();
      if (common.json()) {
        var json = new PersonaJson(console.messages());
        interests.forEach(interest -> console.json(json.of(interest)));
      } else {
        print(interests, traces.size() == 0);
      }
      return ExitStatus.DONE;
    }
  }

  private boolean isWanted(Interest interest) {
    boolean isListed =
        interest.listings().stream()
            .anyMatch(listing ->
                (platforms.isEmpty() || platforms.contains(listing.platform()))
                    && (origins.isEmpty() || origins.contains(listing.origin())));
    boolean isOnTopic =
        topics.isEmpty()
            || interest.claim().topic().filter(topic -> isWithin(topic, topics)).isPresent();
    return isListed && isOnTopic && !(unsupported && interest.support().isAny());
  }

  /** Whether a topic, or one above it, is meant by an id or by its name in any language. */
  private static boolean isWithin(ClaimTopic topic, Set<String> idsOrNames) {
    return topic.path().stream()
        .anyMatch(step ->
            idsOrNames.stream()
                .anyMatch(wanted ->
                    step.id().equalsIgnoreCase(wanted)
                        || step.names().values().stream()
                            .anyMatch(n -> Label.key(n).equals(Label.key(wanted)))));
  }

  private void print(List<Interest> all, boolean isEmptyStore) {
    List<Interest> interests =
        all.stream().filter(i -> sensitive || !i.claim().is(Flag.SENSITIVE)).toList();
    if (all.isEmpty()) {
      console.warn(common, console.text(isEmptyStore ? "store.empty" : "interests.none"));
      return;
    }
    var words = new Words(console.messages());
    var table =
        new Table(
            console.text("interests.label"),
            console.text("interests.topic"),
            console.text("interests.platforms"),
            console.text("interests.origin"),
            console.text("interests.support") + ">",
            console.text("interests.fits"),
            console.text("interests.claim"));
    interests.stream().limit(limit).forEach(interest -> addRow(table, interest, words));
    table.lines(console.columns()).forEach(console::line);
    long supported = interests.stream().filter(i -> i.support().isAny()).count();
    console.warn(
        common,
        console.text(
            "interests.summary",
            "count",
            interests.size(),
            "shown",
            Math.min(limit, interests.size()),
            "supported",
            supported));
    if (interests.size() < all.size()) {
      console.warn(common, console.text("persona.folded", "count", all.size() - interests.size()));
    }
  }

  /** The person's own verdict; without one, how well it fits. */
  private String standing(Claim claim, Words words) {
    return claim
        .verdict()
        .map(words::verdict)
        .or(() -> claim.fits().map(Fits::word).map(word -> console.text("fits." + word)))
        .orElse("");
  }

  private void addRow(Table table, Interest interest, Words words) {
    String listedBy =
        interest.listings().stream()
            .map(listing -> words.platform(listing.platform()))
            .distinct()
            .collect(Collectors.joining(", "));
    String origin =
        interest.listings().stream()
            .map(listing -> console.messages().name(listing.origin()))
            .distinct()
            .collect(Collectors.joining(" + "));
    Interest.Support support = interest.support();
    table.row(
        interest.label(),
        interest.claim().topic().map(topic -> words.path(topic.path()).getLast()).orElse("–"),
        listedBy,
        interest.isRejected() ? origin + ", " + console.text("flag.REJECTED") : origin,
        support.isAny() ? support.observed() + support.declared() + support.supplied() : "–",
        standing(interest.claim(), words),
        interest.claim().id());
  }
}
