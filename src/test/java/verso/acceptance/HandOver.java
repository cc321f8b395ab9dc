package verso.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import verso.samples.Archive;

/**
 * What six platforms hand over about one invented person: small archives in the shapes of real
 * ones, made of what is planted and of a little else.
 */
final class HandOver {
  /** The moment all archives were made. */
  static final Instant EXPORTED = LocalDateTime.of(2026, 9, 1, 7, 30).toInstant(ZoneOffset.UTC);

  /** Companies that advertise to everybody, all invented. */
  static final List<String> COMPANIES =
      List.of(
          "Quillmark",
          "Osterfeld",
          "Zwiebeln",
          "Nimbrook",
          "Pantofola",
          "Kvistra",
          "Tessellum",
          "Wattelin",
          "Grumbach",
          "Solvane",
          "Humblebee",
          "Yarrowby");

  private HandOver() {}

  /** Writes all archives of a person into a folder; where they are, by platform. */
  static List<Path> write(Planted person, Path folder) throws IOException {
    List<Archive> archives =
        List.of(
            new FacebookHandOver(person).archive(),
            new InstagramHandOver(person).archive(),
            new GoogleHandOver(person).archive(),
            new XHandOver(person).archive(),
            new TikTokHandOver(person).archive(),
            new LinkedInHandOver(person).archive());
    Files.createDirectories(folder);
    var written = new ArrayList<Path>();
    for (Archive archive : archives) {
      archive.writeTo(folder);
      written.add(folder.resolve(archive.name()));
    }
    return written;
  }

  /** An afternoon so many days before the export; minutes tell events of one day apart. */
  static Instant daysAgo(int days, int minute) {
    return EXPORTED.minusSeconds(days * 86_400L + 50_000).plusSeconds(minute * 60L);
  }

  /** Whose ad a person saw, and when. */
  record Ad(String company, Instant time) {}

  /** Ads of ninety days: each company's every six days, and those of the planted company. */
  static List<Ad> ads(Planted person) {
    var ads = new ArrayList<Ad>();
    for (int day = 1; day <= 90; day++) {
      for (int i = day % 6; i < COMPANIES.size(); i += 6) {
        ads.add(new Ad(COMPANIES.get(i), daysAgo(day, i)));
      }
    }
    for (String day : person.list("days of its ads")) {
      ads.add(new Ad(person.text("company"), daysAgo(Integer.parseInt(day), 30)));
    }
    return ads;
  }
}
