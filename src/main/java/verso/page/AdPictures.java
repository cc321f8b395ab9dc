package verso.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.draw.Bars;
import verso.draw.Columns;
import verso.draw.Pace;
import verso.draw.Series;
import verso.draw.Sketch;
import verso.draw.Timeline;
import verso.draw.Tone;
import verso.report.PlainText;
import verso.trace.Basis;

/** Pictures of advertising: who had the person's name, who reported, how many ads came, and how. */
final class AdPictures {
  /** How ads reached the person, as the table of ads names it, in the order of the legend. */
  private static final List<String> METHODS =
      List.of(
          "list",
          "retargeting",
          "lookalike",
          "interest",
          "keyword",
          "location",
          "other",
          "unstated");

  private static final int MOST_LANES = 20;
  private static final MathContext TWO_DIGITS = new MathContext(2);

  private AdPictures() {}

  /** Companies by how they came by the person. */
  static Optional<Sketch> byBasis(Section section, Scene scene) {
    List<Bars.Bar> bars =
        section.notes().stream()
            .filter(note -> note.key().equals("note.basis"))
            .map(Sentence::arguments)
            .filter(said -> said.get("basis") instanceof Basis)
            .map(said -> Bars.Bar.of(basis(said, scene.edition()), new Cells(said).number("count")))
            .sorted(Comparator.comparing((Bars.Bar bar) -> -bar.values().getFirst()))
            .toList();
    return scene.bars(bars);
  }

  private static String basis(Map<String, Object> said, Edition edition) {
    String name = edition.messages().name((Basis) said.get("basis"));
    return PlainText.capitalised(name, edition.messages().locale());
  }

  /** Companies by how much they reported, or were contacted. */
  static Optional<Sketch> elsewhere(Section section, Scene scene) {
    List<Claim> companies =
        section.claims().stream()
            .filter(claim -> !claim.isFolded())
            .sorted(Comparator.comparing((Claim claim) -> -claim.evidence().count()))
            .toList();
    return scene.bars(
        List.of(
            new Series(scene.said("reported"), Tone.BROUGHT),
            new Series(scene.said("contacted"), Tone.WATCHED)),
        companies.stream().map(claim -> company(claim, scene)).toList());
  }

  private static Bars.Bar company(Claim claim, Scene scene) {
    double events = claim.evidence().count();
    boolean isReported = isReport(claim);
    return new Bars.Bar(
        scene.name(claim.value()),
        isReported ? List.of(events, 0.0) : List.of(0.0, events),
        scene.edition().links().advertiser(claim.value()).orElse(""));
  }

  private static boolean isReport(Claim claim) {
    return claim.sentence().key().startsWith("claim.elsewhere");
  }

  /** When each company reported. */
  static Optional<Sketch> timeline(Section section, Scene scene) {
    Map<String, List<Timeline.Span>> months =
        Cells.of(section, "elsewhereByMonth").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("claim"),
                    Collectors.mapping(AdPictures::month, Collectors.toList())));
    List<Timeline.Lane> lanes =
        section.claims().stream()
            .filter(claim -> !claim.isFolded() && isReport(claim))
            .filter(claim -> months.containsKey(claim.id()))
            .limit(MOST_LANES)
            .map(claim -> lane(claim, months.getOrDefault(claim.id(), List.of()), scene))
            .toList();
    return lanes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Timeline(scene.caption(), scene.head("about", "first", "last", "amount"), lanes));
  }

  private static Timeline.Span month(Cells row) {
    YearMonth month = YearMonth.parse(row.text("month"));
    return new Timeline.Span(month.atDay(1), month.atEndOfMonth());
  }

  private static Timeline.Lane lane(Claim claim, List<Timeline.Span> months, Scene scene) {
    return new Timeline.Lane(
        scene.name(claim.value()),
        months,
        Tone.BROUGHT,
        scene.edition().links().advertiser(claim.value()).orElse(""));
  }

  /** Ads by day or month, by how they reached the person. */
  static Optional<Sketch> pressure(Section section, Scene scene) {
    List<Cells> rows = Cells.of(section, "adPressure");
    List<String> methods =
        METHODS.stream()
            .filter(
                method -> rows.stream().anyMatch(row -> row.cells("methods").number(method) > 0))
            .toList();
    boolean isByDay = rows.stream().anyMatch(row -> row.number("days") == 1);
    List<Columns.Column> columns =
        rows.stream()
            .map(row ->
                new Columns.Column(
                    LocalDate.parse(row.text("from")),
                    methods.stream().map(row.cells("methods")::number).toList(),
                    ""))
            .toList();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Columns(
                scene.caption(),
                scene.said("about"),
                isByDay ? Pace.DAY : Pace.MONTH,
                scene.categories(methods),
                columns));
  }

  /** What platforms earn with people like this one. */
  static Optional<Sketch> worth(Section section, Scene scene) {
    List<Bars.Bar> bars =
        section.figures().stream()
            .filter(figure -> figure.id().equals("worth.platform"))
            .map(figure ->
                Bars.Bar.of(platforms(figure.sentence(), scene.edition()), rounded(figure.value())))
            .sorted(Comparator.comparing((Bars.Bar bar) -> -bar.values().getFirst()))
            .toList();
    return scene.bars(bars);
  }

  /** No more digits than the sentences have. */
  private static double rounded(double dollars) {
    return new BigDecimal(dollars).round(TWO_DIGITS).doubleValue();
  }

  private static String platforms(Sentence sentence, Edition edition) {
    return Stream.of("platforms", "platform")
        .map(name -> sentence.arguments().get(name))
        .flatMap(value ->
            value instanceof Collection<?> ids
                ? Stream.of(edition.words().platforms(ids))
                : Stream.ofNullable(value).map(id -> edition.words().platform(String.valueOf(id))))
        .findFirst()
        .orElse("");
  }
}
