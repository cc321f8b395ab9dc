package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import verso.claim.Analyzer;
import verso.claim.Benchmark;
import verso.claim.Benchmarks;
import verso.claim.Claim;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.trace.Basis;

/** Section 5: who gave them your name: lists, lookalikes, brokers. */
final class NameGivers implements Analyzer {
  static final int ID = 5;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    var claims = new ArrayList<Claim>();
    var byBasis = new EnumMap<Basis, Long>(Basis.class);
    List<Advertiser> advertisers = Advertisers.of(inquiry);
    for (Advertiser advertiser : advertisers) {
      advertiser.bases().forEach(basis -> byBasis.merge(basis, 1L, Long::sum));
      if (!advertiser.bases().isEmpty()) {
        claims.add(advertiser.claim());
      }
    }
    var notes = new ArrayList<>(notes(claims.size(), byBasis));
    List<Claim> labels = SuppliedLabels.claims(inquiry);
    if (!labels.isEmpty()) {
      notes.add(Sentence.of("note.supplied", "count", labels.size()));
    }
    claims.addAll(labels);
    return new Section(ID, notes, Opacity.ofAdvertisers(advertisers), claims);
  }

  /** Whether a claim of the section is about a company, not about a label that one supplied. */
  static boolean isCompany(Claim claim) {
    return !claim.sentence().key().equals("claim.supplied");
  }

  private static List<Sentence> notes(int companies, Map<Basis, Long> byBasis) {
    if (companies == 0) {
      return List.of();
    }
    var notes = new ArrayList<Sentence>();
    Benchmark study = Benchmarks.of("fb.companies.mean");
    notes.add(
        Sentence.of(
            "note.companies",
            "count",
            companies,
            "study",
            Math.round(study.value()),
            "year",
            String.valueOf(study.year().orElseThrow())));
    byBasis.forEach(
        (basis, count) -> notes.add(Sentence.of("note.basis", "basis", basis, "count", count)));
    return notes;
  }
}
