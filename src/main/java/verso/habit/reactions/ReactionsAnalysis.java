package verso.habit.reactions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.ClaimTopic;
import verso.claim.Facet;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.habit.TopicNames;
import verso.interest.Classification;
import verso.interest.Method;
import verso.interest.Topic;
import verso.interest.TopicTree;
import verso.trace.Origin;

/** The subjects that made the person react, and those that hardly did, account by account. */
public final class ReactionsAnalysis implements Analysis {
  /** Of each account, so many subjects at each end are claimed. */
  private static final int MOST_CLAIMS = 5;

  private static final double PERCENT = 100;
  private static final TopicTree TREE = TopicTree.standard();

  /** Those farthest from their mean, by factor, then in an order that every store shares. */
  private static final Comparator<Intensity> FARTHEST_FIRST =
      Comparator.comparingDouble((Intensity one) -> -Math.abs(Math.log(one.shrunk() / one.mean())))
          .thenComparing(one -> String.join("/", one.path()));

  @Override
  public Findings of(Habits habits) throws IOException {
    var reactions = new TopicReactions(habits.timeline());
    List<Intensity> seen = reactions.intensities();
    Map<Integer, Span> spans = spans(habits.timeline(), seen);
    List<Intensity> all = seen.stream().filter(one -> spans.get(one.stream()).isEnough()).toList();
    if (all.isEmpty()) {
      return Findings.lacking(lacking(habits.timeline()));
    }
    var report = new Report(habits, reactions, spans, new TopicNames(habits.inquiry()));
    return report
        .means(all)
        .and(Findings.of(report.claims(all)))
        .with(report.table(all))
        .and(report.withheld(all))
        .with(Sentence.of("note.reactions.limits"));
  }

  /** How much each account holds: where too little happened there is no mean. */
  private static Map<Integer, Span> spans(Timeline timeline, List<Intensity> seen) {
    return seen.stream()
        .map(Intensity::stream)
        .distinct()
        .collect(
            Collectors.toMap(stream -> stream, stream -> Span.of(Habits.of(timeline, stream))));
  }

  private static Lacking lacking(Timeline timeline) {
    Timeline filed = timeline.where(row -> timeline.topic(row) > 0);
    var sentence =
        Sentence.of("lacking.reactions", "n", filed.size(), "needed", TopicReactions.FEWEST_SEEN);
    return new Lacking("reactions.topics", filed.size(), Span.of(filed).period(), sentence);
  }

  private record Report(
      Habits habits, TopicReactions reactions, Map<Integer, Span> spans, TopicNames names) {

    private String platform(Intensity intensity) {
      return habits.timeline().streams().get(intensity.stream()).platform();
    }

    private String account(Intensity intensity) {
      Timeline.Stream stream = habits.timeline().streams().get(intensity.stream());
      return (stream.platform() + " " + stream.account()).strip();
    }

    /** How often anything made the person react on each account. */
    Findings means(List<Intensity> all) {
      Map<Integer, List<Intensity>> streams =
          all.stream().collect(Collectors.groupingBy(Intensity::stream));
      Findings findings = Findings.NONE;
      for (Map.Entry<Integer, List<Intensity>> stream :
          streams.entrySet().stream()
              .sorted(Comparator.comparing(one -> platform(one.getValue().getFirst())))
              .toList()) {
        findings = findings.and(Findings.of(mean(stream.getKey(), stream.getValue())));
      }
      return findings;
    }

    private Figure mean(int stream, List<Intensity> topics) {
      Intensity any = topics.getFirst();
      long seen = topics.stream().mapToLong(Intensity::seen).sum();
      var sentence =
          Sentence.of(
              "figure.reactions.mean",
              "platform",
              List.of(platform(any)),
              "rate",
              rounded(any.mean()),
              "n",
              seen,
              "topics",
              topics.size());
      return new Figure("reactions.mean." + platform(any), any.mean(), seen, sentence)
          .on(
              spans
                  .get(stream)
                  .grounds("items")
                  .given(
                      "prior", Intensity.PRIOR,
                      "fewestSeen", TopicReactions.FEWEST_SEEN,
                      "longWatchQuantile", TopicReactions.SHORTER,
                      "nightEndsAtHour", TopicReactions.NIGHT_ENDS,
                      "crowding", any.crowding())
                  .but(Sentence.of("caveat.reactions")));
    }

    /** Subjects that stand out, of each account those at the top before those at the bottom. */
    List<Claim> claims(List<Intensity> all) throws IOException {
      List<Intensity> told =
          TopicReactions.telling(all).stream()
              .filter(one -> !path(one).isEmpty())
              .collect(Collectors.groupingBy(one -> account(one) + one.isMore()))
              .values()
              .stream()
              .flatMap(alike -> alike.stream().sorted(FARTHEST_FIRST).limit(MOST_CLAIMS))
              .sorted(
                  Comparator.comparing(this::account)
                      .thenComparing(one -> !one.isMore())
                      .thenComparing(FARTHEST_FIRST))
              .toList();
      Map<Intensity, int[]> rows = reactions.rows(told);
      var claims = new ArrayList<Claim>();
      for (Intensity one : told) {
        claims.add(claim(one, path(one), rows.get(one)));
      }
      return claims;
    }

    /** From the broadest topic down; empty for what is not named. */
    private List<Topic> path(Intensity intensity) {
      String id = intensity.path().getLast();
      return names.of(id).isEmpty() ? List.of() : TREE.path(id);
    }

    private Claim claim(Intensity intensity, List<Topic> path, int[] rows) throws IOException {
      String value =
          path.stream().map(topic -> topic.name(Locale.ENGLISH)).collect(Collectors.joining(" / "));
      String id =
          ClaimId.of(
              Facet.REACTIONS, account(intensity) + " " + String.join("/", intensity.path()));
      Timeline timeline = habits.timeline();
      var found = new Classification(path.getLast().id(), 1, Method.KNOWN_LABEL, "", List.of());
      return new Claim(
              id,
              Facet.REACTIONS,
              value,
              sentence(intensity, path.getLast()),
              EnumSet.of(Origin.OBSERVED),
              Set.of(platform(intensity)),
              false,
              Optional.empty(),
              new Period(
                  Optional.of(timeline.instant(rows[0])),
                  Optional.of(timeline.instant(rows[rows.length - 1]))),
              List.of(),
              habits.evidence(id, timeline, IntStream.of(rows)))
          .by(Author.VERSO)
          .under(ClaimTopic.of(found, TREE));
    }

    private Sentence sentence(Intensity intensity, Topic topic) {
      return Sentence.of(
          intensity.isMore() ? "claim.reactions.more" : "claim.reactions.fewer",
          "topic",
          topic,
          "platforms",
          List.of(platform(intensity)),
          "signs",
          intensity.signs(),
          "seen",
          intensity.seen(),
          "rate",
          rounded(intensity.shrunk()),
          "mean",
          rounded(intensity.mean()));
    }

    /** Sensitive subjects are counted like the others, but not named. */
    Findings withheld(List<Intensity> all) {
      long unnamed =
          TopicReactions.telling(all).stream().filter(one -> path(one).isEmpty()).count();
      return unnamed == 0
          ? Findings.NONE
          : Findings.NONE.with(Sentence.of("note.reactions.withheld", "count", unnamed));
    }

    /** Every topic that was seen often enough and may be named, to be drawn. */
    Rows table(List<Intensity> all) {
      var rows = new ArrayList<Map<String, Object>>();
      for (Intensity one : all) {
        Poisson.Range range = one.range();
        names
            .of(one.path().getLast())
            .ifPresent(topic ->
                rows.add(
                    Rows.row(
                        "platform", platform(one),
                        "topic", topic,
                        "seen", one.seen(),
                        "signs", one.signs(),
                        "intensity", one.shrunk(),
                        "low", range.low(),
                        "high", range.high(),
                        "mean", one.mean())));
      }
      return new Rows("reactionsByTopic", rows);
    }

    /** For each hundred things seen; no decimals beyond the evidence. */
    private static double rounded(double rate) {
      double each = rate * PERCENT;
      return each < 10 ? Math.rint(each * 10) / 10 : Math.rint(each);
    }
  }
}
