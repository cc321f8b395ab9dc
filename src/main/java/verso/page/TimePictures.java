package verso.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.claim.Section;
import verso.draw.Bars;
import verso.draw.Columns;
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
            .map(row ->
                new Columns.Column(
                    YearMonth.parse(row.text("month")).atDay(1),
                    List.of(
                        row.number("lowMinutes") / 60,
                        Math.max(0, row.number("highMinutes") - row.number("lowMinutes")) / 60),
                    ""))
            .toList();
    List<Series> series =
        List.of(
            new Series(scene.said("low"), Tone.ACCENT), new Series(scene.said("high"), Tone.FAINT));
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Columns(scene.caption(), scene.said("about"), Pace.MONTH, series, columns));
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
}
