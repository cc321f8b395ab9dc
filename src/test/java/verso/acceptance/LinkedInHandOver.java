package verso.acceptance;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import verso.samples.Archive;
import verso.samples.CsvFiles;

/** LinkedIn: a gender and an age that agree with what was told, and answers it denies. */
final class LinkedInHandOver {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Planted person;

  LinkedInHandOver(Planted person) {
    this.person = person;
  }

  Archive archive() {
    var archive = new Archive("Complete_LinkedInDataExport_09-01-2026.zip");
    var files = new CsvFiles(archive);
    files.add(
        "Profile",
        List.of("First Name", "Last Name", "Headline", "Industry"),
        List.of(List.of(part(0), part(1), "Cartographer", "Cartography")));
    files.add(
        "Ad_Targeting",
        List.of("Member Age", "Member Gender", "Interface Locales", "Job Seniorities"),
        List.of(List.of(age(), gender(), locale(), "Senior")));
    files.add(
        "SearchQueries",
        List.of("Time", "Search Query"),
        IntStream.range(0, 10)
            .mapToObj(i -> List.of(TIME.format(HandOver.daysAgo(10 * i, i)), "cartographer"))
            .toList());
    return archive;
  }

  private String part(int number) {
    return person.name().split(" ")[number];
  }

  private String gender() {
    return person.text("gender").equals("female") ? "Female" : "Male";
  }

  private String age() {
    return person.birth().getYear() < 1991 ? "35 to 54" : "25 to 34";
  }

  private String locale() {
    return person.text("language").equals("fr") ? "French" : "English";
  }
}
