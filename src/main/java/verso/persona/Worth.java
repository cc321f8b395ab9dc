package verso.persona;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Analyzer;
import verso.claim.Figure;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Region;
import verso.claim.Section;
import verso.claim.Sentence;

/**
 * Section 14: what the person is worth, as average revenue: revenue per user and year × the years
 * from the first to the last dated record of the platform. A company that owns several platforms
 * counts once, for the longest. Not told of minors.
 */
final class Worth implements Analyzer {
  static final int ID = 14;

  private static final double DAYS_A_YEAR = 365.25;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    if (inquiry.once(Minors.SHARED)) {
      return new Section(ID, List.of(Sentence.of("note.notOfMinors")), List.of());
    }
    Map<String, Double> years = years(inquiry);
    if (years.isEmpty()) {
      return new Section(ID, List.of(), List.of());
    }
    Optional<Region> found = HomeRegion.of(inquiry);
    Region region = inquiry.region().or(() -> found).orElse(Region.WORLD);
    var notes = new ArrayList<Sentence>();
    notes.add(
        Sentence.of(
            inquiry.region().isPresent()
                ? "note.regionAsked"
                : found.isPresent() ? "note.regionFound" : "note.regionUnknown",
            "region",
            region));
    var unpublished = new TreeSet<String>();
    Map<Revenue, Double> worth = worth(years, region, unpublished);
    if (!unpublished.isEmpty()) {
      notes.add(Sentence.of("note.worthUnpublished", "platforms", unpublished));
    }
    worth.keySet().forEach(one -> notes.add(source(one)));
    notes.add(Sentence.of("note.worth"));
    return new Section(ID, notes, figures(worth), List.of());
  }

  /** Years of the platforms that have dated records. */
  private static Map<String, Double> years(Inquiry inquiry) throws IOException {
    var years = new TreeMap<String, Double>();
    Coverage.of(inquiry)
        .platforms()
        .forEach((id, platform) -> {
          Period period = platform.period();
          if (period.first().isPresent() && platform.traces() > 0) {
            years.put(id, between(period.first().get(), period.last().orElseThrow()));
          }
        });
    return years;
  }

  private static double between(Instant first, Instant last) {
    return Duration.between(first, last).toDays() / DAYS_A_YEAR;
  }

  private static Map<Revenue, Double> worth(
      Map<String, Double> years, Region region, TreeSet<String> unpublished) {
    var worth = new TreeMap<Revenue, Double>(Comparator.comparing(Revenue::source));
    years.forEach((platform, active) ->
        Revenue.of(platform, region)
            .ifPresentOrElse(
                revenue -> worth.merge(revenue, active, Math::max),
                () -> unpublished.add(platform)));
    return worth;
  }

  private static Sentence source(Revenue revenue) {
    return Sentence.of(
        revenue.status() == Revenue.Status.DERIVED
            ? "note.worthSource"
            : "note.worthSourceUnverified",
        "platforms",
        new TreeSet<>(revenue.platforms()),
        "region",
        revenue.region(),
        "year",
        String.valueOf(revenue.year()),
        "source",
        revenue.source());
  }

  private static List<Figure> figures(Map<Revenue, Double> worth) {
    var figures = new ArrayList<Figure>();
    double total = 0;
    double low = 0;
    double high = 0;
    for (Map.Entry<Revenue, Double> one : worth.entrySet()) {
      Revenue revenue = one.getKey();
      double years = one.getValue();
      total += revenue.dollars() * years;
      low += revenue.low() * years;
      high += revenue.high() * years;
      figures.add(figure(revenue, years));
    }
    if (worth.size() > 1) {
      figures.add(
          new Figure(
                  "worth.total",
                  total,
                  worth.size(),
                  Sentence.of("figure.worth.total", "dollars", plain(total)))
              .between(low, high));
    }
    return figures;
  }

  /** Two digits and zeros: more would say more than is known. */
  private static long plain(double dollars) {
    return new BigDecimal(dollars).round(new MathContext(2)).longValue();
  }

  private static Figure figure(Revenue revenue, double years) {
    Sentence sentence =
        Sentence.of(
            "figure.worth.platform",
            "platforms",
            new TreeSet<>(revenue.platforms()),
            "dollars",
            plain(revenue.dollars() * years),
            "yearly",
            revenue.dollars(),
            "years",
            Math.round(years * 10) / 10.0);
    return new Figure("worth.platform", revenue.dollars() * years, 1, sentence)
        .between(revenue.low() * years, revenue.high() * years);
  }
}
