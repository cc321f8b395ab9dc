package verso.habit.variety;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.TopicNames;
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
    List<Drift.Shift> gained = named(drift, true);
    List<Drift.Shift> lost = named(drift, false);
    int all = drift.shifts(true).size() + drift.shifts(false).size();
    String side = drift.side().who().id();
    YearMonth month = drift.month().month();
    Sentence sentence =
        Sentence.of(
            "claim.drift",
            "side",
            side,
            "month",
            month,
            "gained",
            topics(drift, gained),
            "gains",
            gained.size(),
            "lost",
            topics(drift, lost),
            "losses",
            lost.size(),
            "withheld",
            all - gained.size() - lost.size());
    int[] rows = rows(drift, Stream.concat(gained.stream(), lost.stream()).toList());
    String key = "drift\n" + side + "\n" + month;
    return claims.of(key, month.toString(), sentence, drift.side().items(), rows);
  }

  /** What gained or lost most, without sensitive topics. */
  private List<Drift.Shift> named(Drift drift, boolean gains) {
    return drift.shifts(gains).stream().filter(shift -> name(drift, shift).isPresent()).toList();
  }

  private List<Topic> topics(Drift drift, List<Drift.Shift> shifts) {
    return shifts.stream().flatMap(shift -> name(drift, shift).stream()).toList();
  }

  /** The month's rows of those topics; all of them where it has none. */
  private static int[] rows(Drift drift, List<Drift.Shift> shifts) {
    List<Integer> groups = shifts.stream().map(Drift.Shift::number).toList();
    int[] rows = drift.side().rows(drift.month(), Grouping.Level.TOPIC, groups).toArray();
    return rows.length > 0 ? rows : drift.month().range().toArray();
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
