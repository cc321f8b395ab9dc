package verso.persona;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import verso.claim.Benchmarks;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Session;
import verso.habit.Span;
import verso.habit.StreamSessions;
import verso.habit.Timeline;
import verso.habit.ads.AdLoad;
import verso.habit.ads.AdsPerHour;
import verso.trace.Kind;

/** Ads beside the use of the same platform: ads per hour, and the share of ads in a sitting. */
final class AdsInUse {
  /** A longer pause begins the next sitting: ads and items together leave shorter ones. */
  private static final Duration GAP = Duration.ofMinutes(30);

  /** A range from one to more times that says nothing. */
  private static final int WIDEST = 10;

  /** Fewer sittings with both ads and items say nothing of their mix. */
  private static final int FEWEST_SITTINGS = 20;

  private final Habits habits;
  private final AdColumns columns;

  AdsInUse(Habits habits, AdColumns columns) {
    this.habits = habits;
    this.columns = columns;
  }

  /** What one platform showed, while both its ads and its use were logged. */
  private record Both(String platform, long[] ads, Timeline use, int adDays, long from, long to) {
    boolean isEnough() {
      return Span.of(use).isEnough()
          && ads.length >= Span.FEWEST_EVENTS
          && adDays >= Span.FEWEST_DAYS;
    }

    Grounds grounds(String unit) {
      return Span.of(use).grounds(unit);
    }

    Period period() {
      return ads.length == 0
          ? Period.UNDATED
          : new Period(instant(ads[0]), instant(ads[ads.length - 1]));
    }

    private static Optional<Instant> instant(long millis) {
      return Optional.of(Instant.ofEpochMilli(millis));
    }
  }

  Findings findings() {
    Findings found = Findings.NONE;
    List<Both> tooFew = new ArrayList<>();
    for (String platform : columns.platforms()) {
      Both both = both(platform);
      if (both.isEnough()) {
        found = found.and(perHour(both)).and(load(both));
      } else {
        tooFew.add(both);
      }
    }
    return tooFew.isEmpty() ? found : found.and(tooLittle(tooFew));
  }

  private static Findings tooLittle(List<Both> platforms) {
    long ads = platforms.stream().mapToLong(both -> both.ads().length).sum();
    Period period =
        platforms.stream().map(Both::period).reduce(Period.UNDATED, (one, next) -> one.with(next));
    List<String> ids = platforms.stream().map(Both::platform).toList();
    return Findings.lacking(
        new Lacking("ads.inUse", ads, period, Sentence.of("lacking.ads.inUse", "platforms", ids)));
  }

  private Both both(String platform) {
    long[] ads =
        columns.times(row -> columns.isTimed(row) && columns.platform(row).equals(platform));
    Timeline all = habits.use();
    Timeline own = all.where(row -> all.platform(row).equals(platform));
    if (ads.length == 0 || own.size() == 0) {
      return new Both(platform, new long[0], own.part(0, 0), 0, 0, 0);
    }
    long from = Math.max(ads[0], own.millis(0));
    long to = Math.min(ads[ads.length - 1], own.millis(own.size() - 1));
    long[] within =
        columns.times(row ->
            columns.isTimed(row)
                && columns.platform(row).equals(platform)
                && columns.millis(row) >= from
                && columns.millis(row) <= to);
    return new Both(platform, within, own.between(from, to + 1), days(within), from, to);
  }

  private int days(long[] ads) {
    int days = 0;
    for (int i = 0; i < ads.length; i++) {
      boolean isNew = i == 0 || columns.clock().day(ads[i]) != columns.clock().day(ads[i - 1]);
      days += isNew ? 1 : 0;
    }
    return days;
  }

  private Findings perHour(Both both) {
    long fewest = seconds(both, Session::lowSeconds);
    long most = seconds(both, Session::highSeconds);
    if (fewest == 0 || most > WIDEST * fewest) {
      return lacking("lacking.ads.perHour", both);
    }
    AdsPerHour rate = AdsPerHour.of(both.ads().length, fewest, most);
    Sentence sentence =
        Sentence.of(
            "figure.ads.perHour",
            "platforms",
            List.of(both.platform()),
            "low",
            Math.floor(rate.low()),
            "high",
            Math.ceil(rate.high()),
            "ads",
            both.ads().length);
    return Findings.of(
        new Figure("ads.perHour." + both.platform(), rate.value(), both.ads().length, sentence)
            .between(rate.low(), rate.high())
            .on(both.grounds("per hour")));
  }

  /** What the sessions lasted that went on while both were logged. */
  private long seconds(Both both, ToIntFunction<Session> length) {
    long seconds = 0;
    for (StreamSessions account : habits.sessions().streams()) {
      if (account.platform().equals(both.platform())) {
        for (Session session : account.list()) {
          boolean isWithin = session.end() >= both.from() && session.start() <= both.to();
          seconds += isWithin ? length.applyAsInt(session) : 0;
        }
      }
    }
    return seconds;
  }

  private Findings load(Both both) {
    Timeline use = both.use();
    Timeline items = use.where(row -> use.kind(row) == Kind.VIEW);
    AdLoad load = AdLoad.of(both.ads(), AdLoad.times(items), GAP);
    if (items.size() == 0) {
      return Findings.NONE;
    }
    if (load.sittings() < FEWEST_SITTINGS) {
      return lacking("lacking.ads.load", both);
    }
    Grounds grounds =
        both.grounds("share").given("gapMinutes", GAP.toMinutes(), "sittings", load.sittings());
    String published = "feed.adload." + both.platform();
    Sentence sentence =
        Sentence.of(
            "figure.ads.load",
            "platforms",
            List.of(both.platform()),
            "median",
            load.median(),
            "low",
            load.lower(),
            "high",
            load.upper(),
            "sittings",
            load.sittings());
    return Findings.of(
        new Figure("ads.load." + both.platform(), load.median(), load.sittings(), sentence)
            .between(load.lower(), load.upper())
            .on(Benchmarks.has(published) ? grounds.beside(published) : grounds));
  }

  private static Findings lacking(String key, Both both) {
    return Findings.lacking(
        new Lacking(
            key.substring("lacking.".length()) + "." + both.platform(),
            both.ads().length,
            both.period(),
            Sentence.of(key, "platforms", List.of(both.platform()))));
  }
}
