package verso.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import verso.habit.Habits;

/** Which part of the person's time is looked at, by whose clock, and how much of it is shown. */
final class HabitOptions {
  @Option(
      names = {"-p", "--platform"},
      paramLabel = "P",
      descriptionKey = "habit.platform")
  private Set<String> platforms = new LinkedHashSet<>();

  @Option(names = "--from", paramLabel = "T", descriptionKey = "search.from")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "T", descriptionKey = "search.to")
  private Optional<String> to = Optional.empty();

  @Option(names = "--zone", paramLabel = "Z", descriptionKey = "habit.zone")
  private Optional<String> zone = Optional.empty();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "persona.limit",
      converter = Amount.class)
  private int limit = 10;

  @Option(names = "--sensitive", descriptionKey = "persona.sensitive")
  private boolean sensitive;

  int limit() {
    return limit;
  }

  /** Ids of the platforms asked for; none for all. */
  Set<String> platforms() {
    return Set.copyOf(platforms);
  }

  boolean sensitive() {
    return sensitive;
  }

  /** What was chosen. */
  Habits.Choice choice(Console console) throws WrongUseException {
    Optional<Instant> first = DateArgument.of(console, "--from", from, false);
    Optional<Instant> end = DateArgument.of(console, "--to", to, true);
    if (first.isPresent() && end.filter(time -> !time.isAfter(first.get())).isPresent()) {
      throw new WrongUseException(
          console.text("habit.badTimes", "from", from.orElse(""), "to", to.orElse("")));
    }
    return new Habits.Choice(zone(console), platforms, first, end);
  }

  private Optional<ZoneId> zone(Console console) throws WrongUseException {
    try {
      return zone.map(ZoneId::of);
    } catch (DateTimeException e) {
      throw new WrongUseException(console.text("habit.badZone", "given", zone.orElse("")));
    }
  }
}
