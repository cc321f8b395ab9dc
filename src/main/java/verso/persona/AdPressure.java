package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import verso.claim.Claim;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.LatestTime;
import verso.habit.ads.AdBursts;
import verso.habit.ads.Inequality;

/**
 * How often the person was advertised to, by whom, by which method and at what rate (the
 * reference's §5.8). Takes every ad twice: to count, then to name what a burst was made of.
 */
final class AdPressure {
  /** No more bursts are told than this; how many there are is. */
  static final int MOST_BURSTS = 20;

  /** Advertisers in the table: the most frequent. */
  private static final int MOST_ADVERTISERS = 200;

  /** Fewer advertisers share nothing worth measuring. */
  private static final int FEWEST_ADVERTISERS = 5;

  private static final Comparator<AdvertiserAds> MOST_ADS_FIRST =
      Comparator.comparing((AdvertiserAds one) -> -one.ads()).thenComparing(AdvertiserAds::key);

  private static final Comparator<AdBurst> HEAVIEST_FIRST =
      Comparator.comparing((AdBurst one) -> -one.weight())
          .thenComparing(one -> -one.ads())
          .thenComparing(AdBurst::key)
          .thenComparing(AdBurst::first);

  private final Inquiry inquiry;
  private final Habits habits;
  private final AdColumns columns;
  private final List<AdvertiserAds> advertisers = new ArrayList<>();
  private int burstCount;
  private List<AdBurst> bursts = List.of();
  private Map<String, List<AdBurst>> byKey = Map.of();

  AdPressure(Habits habits) throws IOException {
    this.inquiry = habits.inquiry();
    this.habits = habits;
    this.columns = new AdColumns(habits.timeline().clock(), LatestTime.millis(inquiry));
  }

  /** The pressure by the ads that are looked at. */
  static Findings of(Habits habits, Habits.Choice choice) throws IOException {
    AdLog log = AdLog.in(habits.inquiry());
    var pressure = new AdPressure(habits);
    log.each(ad -> {
      if (choice.includes(ad.stored().trace())) {
        pressure.add(ad);
      }
    });
    pressure.count();
    if (pressure.hasBursts()) {
      log.each(pressure::addEvidence);
    }
    return pressure.findings();
  }

  void add(Ad ad) {
    columns.add(ad);
  }

  /** Adds up, once all ads are there. */
  void count() {
    var found = new ArrayList<AdBurst>();
    int[][] rows = columns.byAdvertiser();
    for (int number = 0; number < rows.length; number++) {
      if (!columns.keys().get(number).isEmpty()) {
        AdvertiserAds ads = AdvertiserAds.of(columns, number, rows[number]);
        advertisers.add(ads);
        long[] times = times(rows[number]);
        AdBursts.in(times)
            .forEach(burst -> found.add(new AdBurst(ads, burst, times, inquiry.depth())));
      }
    }
    advertisers.sort(MOST_ADS_FIRST);
    burstCount = found.size();
    bursts = found.stream().sorted(HEAVIEST_FIRST).limit(MOST_BURSTS).toList();
    byKey = bursts.stream().collect(Collectors.groupingBy(AdBurst::key));
  }

  private long[] times(int[] rows) {
    return IntStream.of(rows)
        .filter(columns::isTimed)
        .mapToLong(columns::millis)
        .sorted()
        .toArray();
  }

  boolean hasBursts() {
    return !bursts.isEmpty();
  }

  /** Ads are read again, now that it is known when they crowded together. */
  void addEvidence(Ad ad) {
    List<AdBurst> ofAdvertiser = byKey.getOrDefault(ad.key(), List.of());
    if (!ofAdvertiser.isEmpty() && ad.isShown() && Times.isOrdered(ad.stored().trace().moment())) {
      long shownAt = columns.millis(ad.stored().trace().moment());
      ofAdvertiser.forEach(burst -> burst.add(ad, shownAt));
    }
  }

  /** What was found. */
  Findings findings() {
    if (columns.size() == 0) {
      return Findings.NONE;
    }
    return new AdsInUse(habits, columns)
        .findings()
        .and(new AdsByDay(habits, columns).findings())
        .and(shared())
        .and(burstsFound());
  }

  private Findings shared() {
    var table =
        new Rows(
            "adPressureByAdvertiser",
            advertisers.stream().limit(MOST_ADVERTISERS).map(AdvertiserAds::row).toList());
    if (advertisers.size() < FEWEST_ADVERTISERS) {
      return Findings.NONE.with(table);
    }
    long[] ads = advertisers.stream().mapToLong(AdvertiserAds::ads).toArray();
    double gini = Inequality.gini(ads);
    AdvertiserAds most = advertisers.getFirst();
    long all = advertisers.stream().mapToLong(AdvertiserAds::ads).sum();
    Sentence sentence =
        Sentence.of(
            "figure.ads.concentration",
            "gini",
            gini,
            "n",
            all,
            "advertisers",
            advertisers.size(),
            "most",
            most.ads(),
            "share",
            (double) most.ads() / all);
    return Findings.of(
            new Figure("ads.concentration", gini, all, sentence)
                .on(AdsByDay.grounds(columns, "gini")))
        .with(table);
  }

  private Findings burstsFound() {
    List<Claim> claims = bursts.stream().map(AdBurst::claim).toList();
    return burstCount > claims.size()
        ? Findings.of(claims)
            .with(Sentence.of("note.adBursts", "count", burstCount, "shown", claims.size()))
        : Findings.of(claims);
  }
}
