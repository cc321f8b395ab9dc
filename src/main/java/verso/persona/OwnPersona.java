package verso.persona;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verso.claim.Claim;
import verso.claim.Figure;
import verso.claim.Fits;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.Verdict;

/**
 * Section 19: the person's own persona. The claims they judged, in their words: right, right once,
 * wrong; and how often each platform and author was right about them.
 */
final class OwnPersona {
  static final int ID = 19;

  Section section(List<Section> others, Verdicts verdicts) {
    List<Claim> judged = judged(others);
    return new Section(ID, notes(judged, verdicts), figures(verdicts), judged);
  }

  /** Each once, wherever it stands in the report; in the order of the findings. */
  private static List<Claim> judged(List<Section> sections) {
    var claims = new LinkedHashMap<String, Claim>();
    for (Section section : sections) {
      section.claims().stream()
          .filter(claim -> claim.verdict().isPresent())
          .forEach(claim -> claims.putIfAbsent(claim.id(), claim));
    }
    return claims.values().stream()
        .sorted(
            Comparator.comparing((Claim c) -> rank(c.verdict().orElseThrow()))
                .thenComparing(Claim::facet)
                .thenComparing(Claim::value)
                .thenComparing(Claim::id))
        .toList();
  }

  private static int rank(Verdict.Finding finding) {
    return switch (finding) {
      case RIGHT -> 0;
      case WAS_RIGHT_ONCE -> 1;
      case WRONG -> 2;
      case PRIVATE -> 3;
    };
  }

  private static List<Sentence> notes(List<Claim> judged, Verdicts verdicts) {
    if (verdicts.all().isEmpty()) {
      return List.of(Sentence.of("note.noVerdicts"));
    }
    var counts = new EnumMap<Verdict.Finding, Long>(Verdict.Finding.class);
    verdicts.all().forEach(verdict -> counts.merge(verdict.finding(), 1L, Long::sum));
    var notes = new ArrayList<Sentence>();
    notes.add(counted(verdicts.all().size(), counts));
    int elsewhere = verdicts.all().size() - judged.size();
    if (elsewhere > 0) {
      notes.add(Sentence.of("note.verdictsElsewhere", "count", elsewhere));
    }
    return notes;
  }

  private static Sentence counted(int all, Map<Verdict.Finding, Long> counts) {
    return Sentence.of(
        "note.verdicts",
        "count",
        all,
        "right",
        counts.getOrDefault(Verdict.Finding.RIGHT, 0L),
        "once",
        counts.getOrDefault(Verdict.Finding.WAS_RIGHT_ONCE, 0L),
        "wrong",
        counts.getOrDefault(Verdict.Finding.WRONG, 0L),
        "hidden",
        counts.getOrDefault(Verdict.Finding.PRIVATE, 0L));
  }

  private static List<Figure> figures(Verdicts verdicts) {
    var figures = new ArrayList<Figure>();
    for (Accuracy accuracy : verdicts.accuracies()) {
      figures.add(
          new Figure(
              accuracy.platform().isPresent() ? "accuracy.platform" : "accuracy.author",
              (double) accuracy.right() / accuracy.judged(),
              accuracy.judged(),
              sentence(accuracy)));
      if (accuracy.isEnough()) {
        figures.add(
            new Figure("accuracy.weight", accuracy.weight(), accuracy.judged(), weight(accuracy)));
      }
    }
    return figures;
  }

  private static Sentence sentence(Accuracy accuracy) {
    return said(
        switch (accuracy.author()) {
          case PLATFORM -> "figure.accuracy";
          case BROKER -> "figure.accuracyOfBrokers";
          default -> "figure.accuracyOfAdvertisers";
        },
        accuracy,
        "once",
        accuracy.once());
  }

  private static Sentence weight(Accuracy accuracy) {
    Fits.Source source =
        switch (accuracy.author()) {
          case PLATFORM -> Fits.Source.PLATFORM_INFERENCE;
          case BROKER -> Fits.Source.BROKER;
          default -> Fits.Source.ADVERTISER_LIST;
        };
    return said("figure.accuracyWeight", accuracy, "before", source.weight());
  }

  private static Sentence said(String key, Accuracy accuracy, String name, Object value) {
    return Sentence.of(
        key,
        "platform",
        accuracy.platform().stream().toList(),
        "right",
        accuracy.right(),
        "judged",
        accuracy.judged(),
        "weight",
        accuracy.weight(),
        name,
        value);
  }
}
