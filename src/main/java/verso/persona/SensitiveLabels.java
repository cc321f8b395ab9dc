package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import verso.claim.Analyzer;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.ImportReport;
import verso.interest.SensitiveCategory;

/**
 * Section 9: labels an advertiser could read as touching on something sensitive, counted by subject
 * and author. Counts only: there is no score for any of it, and nothing is concluded.
 */
final class SensitiveLabels implements Analyzer {
  static final int ID = 9;

  /** From then on advertisers could no longer select such options on Meta's platforms. */
  private static final Instant META_POLICY = Instant.parse("2022-01-19T00:00:00Z");

  private static final Set<String> META = Set.of("facebook", "instagram");

  /** What Meta named: health, ethnic origin, politics, religion, orientation. */
  private static final Set<SensitiveCategory> META_SUBJECTS =
      EnumSet.of(
          SensitiveCategory.PHYSICAL_HEALTH,
          SensitiveCategory.MENTAL_HEALTH,
          SensitiveCategory.REPRODUCTIVE_HEALTH,
          SensitiveCategory.DISABILITY,
          SensitiveCategory.BELIEF,
          SensitiveCategory.ORIGIN,
          SensitiveCategory.POLITICS,
          SensitiveCategory.SEXUAL_ORIENTATION);

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    List<Claim> claims =
        inquiry.once(LabelClaims.SHARED).stream()
            .map(LabelClaims.LabelClaim::claim)
            .filter(claim -> !claim.sensitive().isEmpty())
            .toList();
    var counts = new EnumMap<SensitiveCategory, Map<Author, Long>>(SensitiveCategory.class);
    for (Claim claim : claims) {
      for (SensitiveCategory category : claim.sensitive()) {
        counts
            .computeIfAbsent(category, c -> new EnumMap<>(Author.class))
            .merge(claim.author(), 1L, Long::sum);
      }
    }
    var notes = new ArrayList<Sentence>();
    counts.forEach((category, authors) -> notes.add(note(category, authors)));
    notes.addAll(policy(claims, inquiry));
    return new Section(ID, notes, claims);
  }

  private static Sentence note(SensitiveCategory category, Map<Author, Long> authors) {
    long count = authors.values().stream().mapToLong(Long::longValue).sum();
    return Sentence.of("note.sensitive", "category", category, "count", count, "authors", authors);
  }

  /** What Meta said of such labels, for each of its exports that is younger than that. */
  private static List<Sentence> policy(List<Claim> claims, Inquiry inquiry) throws IOException {
    var exported = new TreeMap<String, Instant>();
    for (ImportReport report : inquiry.traces().imports()) {
      Optional<Instant> date = report.exportedAt();
      if (META.contains(report.platform()) && date.filter(META_POLICY::isBefore).isPresent()) {
        exported.merge(
            report.platform(), date.get(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    var notes = new ArrayList<Sentence>();
    exported.forEach((platform, date) -> {
      long count =
          claims.stream()
              .filter(claim -> claim.platforms().contains(platform))
              .filter(claim -> claim.sensitive().stream().anyMatch(META_SUBJECTS::contains))
              .count();
      if (count > 0) {
        notes.add(
            Sentence.of(
                "note.policy.meta", "platforms", List.of(platform), "date", date, "labels", count));
      }
    });
    return notes;
  }
}
