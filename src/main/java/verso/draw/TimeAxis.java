package verso.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Days, months or years named along the foot of a drawing, as many as have room.
 *
 * @param from first day
 * @param to last day
 * @param finest step worth a name
 */
record TimeAxis(LocalDate from, LocalDate to, Pace finest, Locale language) {
  /** Units the two lines of names take. */
  static final double HEIGHT = 36;

  /** Steps between names, from the finest on. */
  private static final List<Step> STEPS =
      List.of(
          new Step(Pace.DAY, 1, 50),
          new Step(Pace.DAY, 2, 50),
          new Step(Pace.DAY, 7, 50),
          new Step(Pace.DAY, 14, 50),
          new Step(Pace.MONTH, 1, 36),
          new Step(Pace.MONTH, 2, 36),
          new Step(Pace.MONTH, 3, 36),
          new Step(Pace.MONTH, 6, 36),
          new Step(Pace.YEAR, 1, 38),
          new Step(Pace.YEAR, 2, 38),
          new Step(Pace.YEAR, 5, 38),
          new Step(Pace.YEAR, 10, 38),
          new Step(Pace.YEAR, 50, 38),
          new Step(Pace.YEAR, 500, 38));

  /** A name every so many days, months or years, each of which needs so many units. */
  private record Step(Pace pace, int every, double room) {
    boolean hasRoom(TimeAxis axis, double width) {
      return (axis.steps(this) + 1) * room <= width + room / 2;
    }

    LocalDate first(LocalDate day) {
      LocalDate start = pace.start(day);
      long place =
          switch (pace) {
            case DAY -> start.toEpochDay() + 3;
            case MONTH -> start.getMonthValue() - 1L;
            case YEAR -> start.getYear();
          };
      LocalDate aligned = pace.after(start, -Math.floorMod(place, every));
      return aligned.isBefore(day) ? pace.after(aligned, every) : aligned;
    }
  }

  /** Writes the names below a line, at the places of their days. */
  void write(Svg svg, double y, double width, ToDoubleFunction<LocalDate> place) {
    Step step = step(width);
    var year = new ArrayList<Integer>();
    for (LocalDate day : days(step)) {
      Lettering lettering = Lettering.TICK.middle();
      String name = name(step, day);
      double half = lettering.width(name) / 2;
      double x = Math.min(svg.width() - half, Math.max(half, place.applyAsDouble(day)));
      svg.write(x, y + 14, lettering, name);
      if (step.pace() != Pace.YEAR && !year.contains(day.getYear())) {
        year.add(day.getYear());
        svg.write(x, y + 28, Lettering.TICK.middle(), Integer.toString(day.getYear()));
      }
    }
  }

  /** The days that are named. */
  List<LocalDate> days(double width) {
    return days(step(width));
  }

  private List<LocalDate> days(Step step) {
    var days = new ArrayList<LocalDate>();
    for (LocalDate day = step.first(from); !day.isAfter(to); ) {
      days.add(day);
      day = step.pace().after(day, step.every());
    }
    return days;
  }

  private Step step(double width) {
    return STEPS.stream()
        .filter(step -> step.pace().compareTo(finest) >= 0)
        .filter(step -> step.hasRoom(this, width))
        .findFirst()
        .orElse(STEPS.getLast());
  }

  private double steps(Step step) {
    return (double) step.pace().between(from, to) / step.every();
  }

  private String name(Step step, LocalDate day) {
    if (step.pace() == Pace.YEAR) {
      return Integer.toString(day.getYear()); // a locale's own pattern adds the era to it
    }
    String pattern = step.pace() == Pace.DAY ? "MMMd" : "MMM";
    return DateTimeFormatter.ofLocalizedPattern(pattern).withLocale(language).format(day);
  }
}
