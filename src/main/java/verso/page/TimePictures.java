package verso.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import verso.claim.Section;
import verso.draw.Bars;
import verso.draw.Columns;
import verso.draw.HeatGrid;
import verso.draw.IntervalDots;
import verso.draw.Lines;
import verso.draw.Pace;
import verso.draw.Series;
import verso.draw.Sketch;
import verso.draw.Tone;

/** Pictures of time: how much of it went where, and when each part of the persona appeared. */
final class TimePictures {
  /** What the table of years counts, in the order of the legend. */
  private static final List<String> PARTS =
      List.of(
          "INTEREST", "SEGMENT", "DEMOGRAPHIC", "PROFILE", "ADVERTISER", "OFF_PLATFORM", "DEVICE");

  private static final List<String> SIDES = List.of("chosen", "shown");
  private static final int DAYS = 7;
  private static final int MOST_DOTS = 14;

  private TimePictures() {}

  /** How many records each platform's archives hold. */
  static Optional<Sketch> records(Section section, Scene scene) {
    return scene.bars(
        section.notes().stream()
            .filter(note -> note.key().startsWith("note.platform"))
            .map(note -> new Cells(note.arguments()))
            .sorted(Comparator.comparing((Cells said) -> -said.number("traces")))
            .map(said ->
                Bars.Bar.of(
                    said.cell("platforms", List.class)
                        .map(ids -> scene.edition().words().platforms(ids))
                        .orElse(""),
                    said.number("traces")))
            .toList());
  }

  /** Minutes of use by month: what is sure, and what it may be at most. */
  static Optional<Sketch> minutes(Section section, Scene scene) {
    List<Columns.Column> columns =
        Cells.of(section, "minutesByMonth").stream()
            .filter(row -> row.text("platform").isEmpty())
            .map(TimePictures::hours)
            .toList();
    List<Series> series =
        List.of(
            new Series(scene.said("low"), Tone.ACCENT), new Series(scene.said("high"), Tone.FAINT));
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Columns(scene.caption(), scene.said("about"), Pace.MONTH, series, columns));
  }

  /** Whole hours of a month: those that are sure, and those there may be besides. */
  private static Columns.Column hours(Cells row) {
    long low = Math.round(row.number("lowMinutes") / 60);
    long high = Math.round(row.number("highMinutes") / 60);
    LocalDate month = YearMonth.parse(row.text("month")).atDay(1);
    return new Columns.Column(month, List.of((double) low, (double) Math.max(0, high - low)), "");
  }

  /** What was first seen in each year. */
  static Optional<Sketch> years(Section section, Scene scene) {
    List<Cells> years = Cells.of(section, "years");
    List<String> parts =
        PARTS.stream()
            .filter(part -> years.stream().anyMatch(row -> row.cells("appeared").number(part) > 0))
            .toList();
    List<Columns.Column> columns =
        years.stream()
            .map(row ->
                new Columns.Column(
                    LocalDate.of((int) row.number("year"), 1, 1),
                    parts.stream().map(row.cells("appeared")::number).toList(),
                    ""))
            .toList();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Columns(
                scene.caption(), scene.said("about"), Pace.YEAR, scene.categories(parts), columns));
  }

  /** At which hours of the week something was done. */
  static Optional<Sketch> week(Section section, Scene scene) {
    List<List<Double>> days =
        Cells.of(section, "rhythmHours").stream()
            .filter(row -> row.text("platform").isEmpty())
            .map(row -> row.numbers("events"))
            .toList();
    return days.size() == DAYS
        ? Optional.of(new HeatGrid(scene.caption(), scene.said("about"), days))
        : Optional.empty();
  }

  /** How varied each month was: what was chosen, and what was shown. */
  static Optional<Sketch> variety(Section section, Scene scene) {
    List<Cells> rows =
        Cells.of(section, "diversityByMonth").stream()
            .filter(row -> row.text("level").equals("topic"))
            .toList();
    List<Lines.Line> lines =
        IntStream.range(0, SIDES.size())
            .mapToObj(i -> line(SIDES.get(i), Tone.category(i), rows, scene))
            .filter(line -> line.points().size() > 1)
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Lines(scene.caption(), scene.said("about"), Pace.MONTH, lines));
  }

  private static Lines.Line line(String side, Tone tone, List<Cells> rows, Scene scene) {
    return new Lines.Line(
        new Series(scene.said(side), tone),
        rows.stream()
            .filter(row -> row.text("side").equals(side))
            .map(row ->
                Lines.Point.of(YearMonth.parse(row.text("month")).atDay(1), row.number("rarefied")))
            .toList());
  }

  /** How often guesses came true, against chance. */
  static Optional<Sketch> guesses(Section section, Scene scene) {
    List<IntervalDots.Dot> dots =
        Cells.of(section, "predictionScores").stream()
            .sorted(Comparator.comparing((Cells row) -> -row.number("n")))
            .limit(MOST_DOTS)
            .map(row -> dot(row, scene))
            .toList();
    return dots.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new IntervalDots(
                scene.caption(), scene.head("about", "share", "low", "high", "chance"), dots));
  }

  private static IntervalDots.Dot dot(Cells row, Scene scene) {
    String guessed = scene.said(row.text("guessed"));
    String platform = row.text("platform");
    String label =
        platform.isEmpty() ? guessed : scene.edition().words().platform(platform) + " · " + guessed;
    return new IntervalDots.Dot(
        label,
        row.number("rate"),
        row.number("low"),
        row.number("high"),
        Optional.of(row.number("drawnChance")));
  }
}
