package verso.persona;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads birth dates as platforms write them, where they leave no doubt which day is meant. */
final class BirthDate {
  private static final List<DateTimeFormatter> FORMATS =
      Stream.concat(
              Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, format("uuuu/M/d", Locale.ROOT)),
              Stream.of("en", "fr", "de", "es")
                  .map(Locale::of)
                  .flatMap(language ->
                      Stream.of(
                              "d-MMM-uuuu",
                              "d MMM uuuu",
                              "d MMMM uuuu",
                              "d. MMMM uuuu",
                              "MMM d, uuuu",
                              "MMMM d, uuuu",
                              "d 'de' MMMM 'de' uuuu")
                          .map(pattern -> format(pattern, language))))
          .toList();

  /** A moment stands for a day only at midnight. */
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(?::00(?:\\.0+)?)?Z?$");

  private BirthDate() {}

  private static DateTimeFormatter format(String pattern, Locale language) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(language);
  }

  /** The day; empty without a year, and where day and month could be taken for each other. */
  static Optional<LocalDate> of(String written) {
    String text = MIDNIGHT.matcher(written.strip()).replaceFirst("");
    for (DateTimeFormatter format : FORMATS) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeException e) {
        continue; // not in this form
      }
    }
    return Optional.empty();
  }
}
