package verso.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a platform made an export, as far as its file name tells: {@code
 * takeout-20240131T101112Z-001}, {@code facebook-ada-2024-01-31-x1}, {@code
 * Complete_LinkedInDataExport_01-31-2024}.
 */
final class ExportDate {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(20\\d\\d)[-_]?([01]\\d)[-_]?([0-3]\\d)(?!\\d)");

  /** LinkedIn writes the month first. */
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)([01]?\\d)-([0-3]?\\d)-(20\\d\\d)(?!\\d)");

  private ExportDate() {}

  /** The date in the first name that has one, else when the newest file in it was changed. */
  static Optional<Instant> of(List<String> archiveNames, Optional<Instant> newestFile) {
    return archiveNames.stream()
        .flatMap(name -> dateIn(name).stream())
        .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
        .findFirst()
        .or(() -> newestFile);
  }

  private static Optional<LocalDate> dateIn(String name) {
    return YEAR_FIRST
        .matcher(name)
        .results()
        .flatMap(iso -> date(iso.group(1), iso.group(2), iso.group(3)).stream())
        .findFirst()
        .or(() -> americanDateIn(name));
  }

  private static Optional<LocalDate> americanDateIn(String name) {
    return YEAR_LAST
        .matcher(name)
        .results()
        .flatMap(date -> date(date.group(3), date.group(1), date.group(2)).stream())
        .findFirst();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
