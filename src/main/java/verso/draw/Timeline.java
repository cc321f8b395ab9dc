package verso.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When things were, a row for each: dots for days, bars for longer spans, a thin line from the
 * first to the last.
 *
 * @param caption said about it
 * @param head of its table: what, first, last, how often
 * @param lanes in the order they are drawn, each of at least one span
 */
public record Timeline(Caption caption, List<String> head, List<Lane> lanes) implements Sketch {
  private static final double PITCH = 26;
  private static final double NARROW_PITCH = 42;

  /**
   * One row.
   *
   * @param tone of its marks
   * @param address of its page, empty for none
   */
  public record Lane(String label, List<Span> spans, Tone tone, String address) {
    public Lane {
      spans = List.copyOf(spans);
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("a row of no time");
      }
    }

    LocalDate first() {
      return spans.stream().map(Span::from).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
      return spans.stream().map(Span::to).max(LocalDate::compareTo).orElseThrow();
    }
  }

  /** From a day to a day, both counted; one day is a dot. */
  public record Span(LocalDate from, LocalDate to) {
    public Span {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("a span ends before it starts");
      }
    }

    public static Span day(LocalDate day) {
      return new Span(day, day);
    }
  }

  public Timeline {
    head = List.copyOf(head);
    lanes = List.copyOf(lanes);
  }

  @Override
  public Optional<Drawing> drawing() {
    return lanes.isEmpty()
        ? Optional.empty()
        : Optional.of(Drawing.of(caption, table(), this::paint));
  }

  private double paint(Svg svg) {
    double widest =
        lanes.stream()
            .mapToDouble(l -> Lettering.LABEL.width(Lettering.clean(l.label())))
            .max()
            .orElseThrow();
    double left = svg.isNarrow() ? 6 : Math.min(220, widest) + 16;
    var plot = new Box(left, 0, svg.width() - left - 8, 0);
    double y = 0;
    for (Lane lane : lanes) {
      var row = new Box(plot.x(), y, plot.width(), svg.isNarrow() ? NARROW_PITCH : PITCH);
      svg.mark(spoken(lane), lane.address(), in -> lane(in, lane, row));
      y += row.height();
    }
    svg.across(plot.x(), plot.right(), y + 4, "axis");
    new TimeAxis(first(), last(), Pace.DAY, caption.language())
        .write(svg, y + 4, plot.width(), day -> place(day, plot));
    return y + 4 + TimeAxis.HEIGHT;
  }

  private void lane(Svg svg, Lane lane, Box row) {
    double y = svg.isNarrow() ? row.y() + 29 : row.y() + PITCH / 2;
    double room = svg.isNarrow() ? svg.width() : row.x() - 16;
    svg.rect(new Box(0, row.y(), svg.width(), row.height()), "hit");
    double base = svg.isNarrow() ? row.y() + 16 : y + 4.5;
    svg.write(0, base, Lettering.LABEL.within(room), lane.label());
    svg.across(row.x(), row.right(), y, "grid");
    svg.across(place(lane.first(), row), place(lane.last(), row), y, "axis");
    for (Span span : lane.spans()) {
      double from = place(span.from(), row);
      double to = place(span.to(), row);
      if (to - from < 9) {
        svg.circle((from + to) / 2, y, 4.5, lane.tone().fill() + " ringed");
      } else {
        svg.rect(new Box(from, y - 4, to - from, 8), lane.tone().fill());
      }
    }
  }

  private double place(LocalDate day, Box plot) {
    double days = Math.max(1, ChronoUnit.DAYS.between(first(), last()));
    return plot.x() + plot.width() * ChronoUnit.DAYS.between(first(), day) / days;
  }

  private LocalDate first() {
    return lanes.stream().map(Lane::first).min(LocalDate::compareTo).orElseThrow();
  }

  private LocalDate last() {
    return lanes.stream().map(Lane::last).max(LocalDate::compareTo).orElseThrow();
  }

  private String name(LocalDate day) {
    return Pace.DAY.name(day, caption.language());
  }

  private String spoken(Lane lane) {
    String from = name(lane.first());
    String to = name(lane.last());
    return lane.label() + ": " + (from.equals(to) ? from : from + " – " + to);
  }

  private DataTable table() {
    var rows = new ArrayList<List<String>>();
    for (Lane lane : lanes) {
      String count = caption.numerals().exact(lane.spans().size());
      rows.add(List.of(lane.label(), name(lane.first()), name(lane.last()), count));
    }
    return new DataTable(head, rows);
  }
}
