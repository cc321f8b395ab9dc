package verso.habit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.interest.Topic;

/** In which months the topics changed more than chance explains, and whether they narrowed. */
final class DriftAnalysis {
  /** More drifts than this of one side are left to the table, the smaller ones first. */
  private static final int MOST_CLAIMS = 6;

  private final RowClaims claims;
  private final TopicNames names;
  private final Narrowing narrowing;

  DriftAnalysis(Habits habits) {
    claims = new RowClaims(habits, Facet.DIVERSITY);
    names = new TopicNames(habits.inquiry());
    narrowing = new Narrowing(claims);
  }

  Findings of(List<Side> sides) throws IOException {
    Findings found = Findings.NONE;
    var all = new ArrayList<MonthlyDiversity>();
    var byTopic = new ArrayList<MonthlyDiversity>();
    for (Side side : sides) {
      for (Grouping.Level level : Grouping.Level.values()) {
        all.add(MonthlyDiversity.of(side, level));
      }
      MonthlyDiversity topics = all.get(all.size() - 2);
      if (topics.isEnough()) {
        byTopic.add(topics);
      } else {
        found = found.and(Findings.lacking(lacking(topics)));
      }
    }
    List<Drift> drifts = Drift.of(byTopic);
    return found
        .and(DriftFigures.of(drifts))
        .and(Findings.of(claims(drifts)))
        .and(narrowing.of(byTopic))
        .with(MonthTable.of(all, drifts), topics(drifts));
  }

  private static Lacking lacking(MonthlyDiversity topics) {
    Span span = Span.of(topics.side().items());
    return new Lacking(
        "diversity.drift." + topics.side().who().id(),
        span.events(),
        span.period(),
        Sentence.of(
            "lacking.diversity.drift",
            "side",
            topics.side().who().id(),
            "months",
            topics.months().size(),
            "fewestMonths",
            MonthlyDiversity.FEWEST_MONTHS,
            "fewestItems",
            MonthlyDiversity.FEWEST_ITEMS));
  }

  private List<Claim> claims(List<Drift> drifts) throws IOException {
    var found = new ArrayList<Claim>();
    for (WhoChose who : WhoChose.values()) {
      List<Drift> strongest =
          drifts.stream()
              .filter(drift -> drift.result().isDrift() && drift.side().who() == who)
              .sorted(Comparator.comparingDouble(drift -> -drift.excess()))
              .limit(MOST_CLAIMS)
              .toList();
      for (Drift drift : strongest) {
        found.add(claim(drift));
      }
    }
    return found;
  }

  private Claim claim(Drift drift) throws IOException {
    var gained = new ArrayList<Topic>();
    var lost = new ArrayList<Topic>();
    var groups = new ArrayList<Integer>();
    int withheld = 0;
    for (boolean isGain : new boolean[] {true, false}) {
      for (Drift.Shift shift : drift.shifts(isGain)) {
        Optional<Topic> topic = name(drift, shift);
        topic.ifPresent((isGain ? gained : lost)::add);
        topic.ifPresent(named -> groups.add(shift.number()));
        withheld += topic.isEmpty() ? 1 : 0;
      }
    }
    Sentence sentence =
        Sentence.of(
            "claim.drift",
            "side",
            drift.side().who().id(),
            "month",
            drift.month().month(),
            "gained",
            gained,
            "gains",
            gained.size(),
            "lost",
            lost,
            "losses",
            lost.size(),
            "withheld",
            withheld);
    int[] rows = drift.side().rows(drift.month(), Grouping.Level.TOPIC, groups).toArray();
    String key = "drift\n" + drift.side().who().id() + "\n" + drift.month().month();
    return claims.of(
        key,
        drift.month().month().toString(),
        sentence,
        drift.side().items(),
        rows.length > 0 ? rows : drift.month().range().toArray());
  }

  private Optional<Topic> name(Drift drift, Drift.Shift shift) {
    return names.of(drift.side().by(Grouping.Level.TOPIC).topic(shift.number()));
  }

  /** What changed in each drift; a sensitive topic is not named. */
  private Rows topics(List<Drift> drifts) {
    var rows = new ArrayList<Map<String, Object>>();
    for (Drift drift : drifts) {
      if (drift.result().isDrift()) {
        var shifts = new ArrayList<>(drift.shifts(true));
        shifts.addAll(drift.shifts(false));
        shifts.forEach(shift -> rows.add(row(drift, shift)));
      }
    }
    return new Rows("driftTopics", rows);
  }

  private Map<String, Object> row(Drift drift, Drift.Shift shift) {
    Map<String, Object> row =
        new LinkedHashMap<>(
            Rows.row(
                "side",
                drift.side().who().id(),
                "month",
                drift.month().month().toString(),
                "shareBefore",
                shift.before(),
                "share",
                shift.share(),
                "bits",
                shift.bits()));
    Optional<Topic> topic = name(drift, shift);
    topic.ifPresent(named -> row.put("topic", named));
    row.put("isWithheld", topic.isEmpty());
    return row;
  }
}
