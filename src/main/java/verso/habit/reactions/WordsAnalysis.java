package verso.habit.reactions;

import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.Facet;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.habit.WordCounts;
import verso.measure.Feeling;
import verso.measure.Mark;
import verso.trace.Origin;

/**
 * The words the person used that carry feeling, by month and against their own year; and the moods
 * platforms state themselves. Words are counted, nobody's mood is told: no moment, no diagnosis, no
 * irony.
 */
public final class WordsAnalysis implements Analysis {
  private static final String UNIT = "per 1000 words";
  private static final double PER = 1000;

  @Override
  public Findings of(Habits habits) throws IOException {
    List<Claim> moods = StatedMoods.of(habits.inquiry());
    Findings stated = Findings.of(moods);
    if (habits.words().places().isEmpty()) {
      return stated.and(Findings.lacking(lacking(0, Period.UNDATED)));
    }
    Sentence note = Sentence.of(moods.isEmpty() ? "note.words.noMood" : "note.words.mood");
    return stated
        .and(new Report(habits).findings())
        .with(note)
        .with(Sentence.of("note.words.limits"));
  }

  /** Whether nobody has, in one month, written enough for a rate. */
  private static Lacking lacking(long most, Period period) {
    return new Lacking(
        "words.feelings",
        most,
        period,
        Sentence.of("lacking.words", "n", most, "needed", WordMonths.FEWEST_WORDS));
  }

  /** What is told of one person's words. */
  private static final class Report {
    private final Habits habits;
    private final WordCounts counts;
    private final WordMonths months;
    private final Timeline written;

    Report(Habits habits) {
      this.habits = habits;
      this.counts = habits.words();
      this.months = new WordMonths(counts);
      this.written = habits.timeline().where(row -> isWritten(habits.timeline(), row));
    }

    private static boolean isWritten(Timeline timeline, int row) {
      return switch (timeline.kind(row)) {
        case POST, COMMENT, SEARCH -> true;
        case MESSAGE -> !timeline.is(row, Mark.OTHERS);
        default -> false;
      };
    }

    Findings findings() throws IOException {
      Findings all = Findings.of(own()).with(byPlace());
      if (months.enough().isEmpty()) {
        long most =
            counts.months().values().stream().mapToLong(WordCounts.Sum::words).max().orElse(0);
        return all.and(Findings.lacking(lacking(most, Span.of(written).period())));
      }
      for (Feeling feeling : Feeling.values()) {
        all = all.and(Findings.of(rate(feeling)));
      }
      return all.and(Findings.of(claims())).with(byMonth());
    }

    /** How many words there are, and how many of them could be read. */
    private Figure own() {
      long texts = 0;
      long words = 0;
      long unread = 0;
      for (WordCounts.Sum sum : counts.months().values()) {
        texts += sum.texts();
        words += sum.words();
        unread += sum.unread();
      }
      var sentence =
          Sentence.of("figure.words.own", "words", words, "texts", texts, "unread", unread);
      return new Figure("words.own", words, texts, sentence).on(grounds("count"));
    }

    private Grounds grounds(String unit) {
      return Span.of(written).grounds(unit);
    }

    /** The rate over all months that have one. */
    private Figure rate(Feeling feeling) throws IOException {
      long count = 0;
      long words = 0;
      for (WordCounts.Sum sum : months.enough().values()) {
        count += sum.of(feeling);
        words += sum.words();
      }
      Poisson.Range range = Poisson.interval(count).times(PER / words);
      double rate = PER * count / words;
      double median = WordMonths.median(months.enough().values(), feeling);
      var sentence =
          Sentence.of(
              "figure.words.feeling",
              "feeling",
              feeling,
              "rate",
              rounded(rate),
              "low",
              rounded(range.low()),
              "high",
              rounded(range.high()),
              "months",
              months.enough().size());
      String id = "words." + feeling.id();
      Evidence evidence =
          habits.evidence(id, habits.timeline(), rows(feeling, row -> isEnough(row)));
      return new Figure(id, rate, rate, rate, words, sentence, Grounds.UNSAID)
          .between(range.low(), range.high())
          .on(
              grounds(UNIT)
                  .given(
                      "count",
                      count,
                      "median",
                      median,
                      "fewestWords",
                      WordMonths.FEWEST_WORDS,
                      "crowding",
                      counts.crowding(feeling))
                  .on(evidence)
                  .but(Sentence.of("caveat.words")));
    }

    private boolean isEnough(int row) {
      return months.enough().containsKey(habits.timeline().month(row));
    }

    private IntStream rows(Feeling feeling, IntPredicate meant) {
      Timeline timeline = habits.timeline();
      return IntStream.range(0, timeline.size())
          .filter(row -> counts.holds(timeline.number(row), feeling))
          .filter(meant);
    }

    private List<Claim> claims() throws IOException {
      var claims = new ArrayList<Claim>();
      for (WordMonths.Change change : months.changes().reversed()) {
        claims.add(claim(change));
      }
      return claims;
    }

    private Claim claim(WordMonths.Change change) throws IOException {
      Timeline timeline = habits.timeline();
      String value = "words of " + change.feeling().id() + ", " + month(change.month());
      String id = ClaimId.of(Facet.REACTIONS, value);
      int[] rows = rows(change).toArray();
      var platforms = new TreeSet<String>();
      Period period = Period.UNDATED;
      for (int row : rows) {
        platforms.add(timeline.platform(row));
        period = period.with(timeline.instant(row));
      }
      return new Claim(
              id,
              Facet.REACTIONS,
              value,
              sentence(change, platforms),
              EnumSet.of(Origin.OBSERVED),
              platforms,
              false,
              Optional.empty(),
              period,
              List.of(),
              habits.evidence(id, timeline, IntStream.of(rows)))
          .by(Author.VERSO);
    }

    /** The month's texts; where a feeling is frequent, those that hold a word of it. */
    private IntStream rows(WordMonths.Change change) {
      Timeline timeline = habits.timeline();
      return IntStream.range(firstIn(change.month()), firstIn(change.month() + 1))
          .filter(row -> isWritten(timeline, row))
          .filter(row -> !change.isMore() || counts.holds(timeline.number(row), change.feeling()));
    }

    private int firstIn(int month) {
      long shown = Duration.ofDays(month(month).atDay(1).toEpochDay()).toMillis();
      return habits.timeline().firstAt(habits.timeline().clock().millis(shown));
    }

    private static Sentence sentence(WordMonths.Change change, Set<String> platforms) {
      return Sentence.of(
          change.isMore() ? "claim.words.more" : "claim.words.fewer",
          "feeling",
          change.feeling(),
          "month",
          month(change.month()),
          "rate",
          rounded(change.rate()),
          "median",
          rounded(change.median()),
          "platforms",
          platforms);
    }

    /** To be drawn: only months that have a rate. */
    private Rows byMonth() {
      var rows = new ArrayList<Map<String, Object>>();
      months
          .enough()
          .forEach((month, sum) -> {
            for (Feeling feeling : Feeling.values()) {
              Poisson.Range range = WordMonths.interval(sum, feeling);
              rows.add(
                  Rows.row(
                      "month", month(month).toString(),
                      "words", sum.words(),
                      "family", feeling.id(),
                      "count", sum.of(feeling),
                      "rate", WordMonths.rate(sum, feeling),
                      "low", range.low(),
                      "high", range.high()));
            }
          });
      return new Rows("feelingsByMonth", rows);
    }

    private Rows byPlace() {
      var rows = new ArrayList<Map<String, Object>>();
      counts
          .places()
          .forEach((place, sum) ->
              rows.add(
                  Rows.row(
                      "month", month(place.month()).toString(),
                      "platform", place.platform(),
                      "kind", place.kind(),
                      "texts", sum.texts(),
                      "words", sum.words(),
                      "unread", sum.unread(),
                      "enough", months.enough().containsKey(place.month()))));
      return new Rows("wordsByMonth", rows);
    }

    private static YearMonth month(int month) {
      return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }

    /** No decimals beyond the evidence: one below ten, none above. */
    private static double rounded(double rate) {
      return rate < 10 ? Math.rint(rate * 10) / 10 : Math.rint(rate);
    }
  }
}
