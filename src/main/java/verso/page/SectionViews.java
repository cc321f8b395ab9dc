package verso.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.Facet;
import verso.claim.Section;
import verso.index.StoredTrace;
import verso.index.Traces;
import verso.report.FigureBlocks;
import verso.report.PlainText;
import verso.report.Words;

/**
 * Makes sections ready for a page: puts them into words, and looks up the records behind claims.
 */
public final class SectionViews {
  /** The section that is a choice of the others' claims, and is shown whole. */
  private static final int ONE_PAGE = 1;

  /** Words and reactions: opened on request, as persona reports hold it. */
  private static final int REACTIONS = 8;

  /** Sections whose claims are in an order that tells something. */
  private static final Set<Integer> ORDERED = Set.of(ONE_PAGE, 7, 15, 16, 17, 19);

  private static final int LARGE_GROUP = 100_000;

  private final Edition edition;
  private final Traces traces;
  private final Choice choice;
  private final Words words;

  public SectionViews(Edition edition, Traces traces, Choice choice) {
    this.edition = edition;
    this.traces = traces;
    this.choice = choice;
    this.words = edition.words();
  }

  /** A section, ready to be shown. */
  public SectionView of(Section section) throws IOException {
    FigureBlocks figures = FigureBlocks.of(section, edition.messages());
    List<String> notes =
        section.notes().stream().map(words::sentence).map(PlainText::oneLine).toList();
    List<ClaimView> folded = new ArrayList<>();
    var groups = new LinkedHashMap<Optional<String>, List<Claim>>();
    for (Claim claim : section.claims()) {
      if (claim.isFolded()) {
        folded.add(claim(claim));
      } else {
        groups.computeIfAbsent(group(section, claim), g -> new ArrayList<>()).add(claim);
      }
    }
    return new SectionView(
        section.id(),
        words.title(section.id()),
        edition.text("question." + section.id()),
        notes.stream().findFirst(),
        notes.stream().skip(1).toList(),
        new Gallery(edition).of(section),
        figures.blocks().stream().map(this::figures).toList(),
        figures.caveats(),
        section.lacking().stream()
            .map(lacking -> PlainText.oneLine(words.sentence(lacking.sentence())))
            .toList(),
        groups(section, groups),
        folded.stream().limit(most(section)).toList(),
        List.of(),
        section.id() == REACTIONS);
  }

  private int most(Section section) {
    return section.id() == ONE_PAGE ? LARGE_GROUP : choice.claims();
  }

  private SectionView.FigureGroup figures(FigureBlocks.Block block) {
    return new SectionView.FigureGroup(
        block.platform(),
        block.items().stream().map(item -> FigureView.of(item, edition)).toList());
  }

  /** By facet, where a section has several and their order says nothing else. */
  private Optional<String> group(Section section, Claim claim) {
    boolean isOrdered = ORDERED.contains(section.id());
    Set<Facet> facets = Set.copyOf(section.claims().stream().map(Claim::facet).toList());
    return isOrdered || facets.size() < 2
        ? Optional.empty()
        : Optional.of(edition.messages().name(claim.facet()));
  }

  private List<SectionView.ClaimGroup> groups(
      Section section, Map<Optional<String>, List<Claim>> groups) throws IOException {
    var views = new ArrayList<SectionView.ClaimGroup>();
    for (var group : groups.entrySet()) {
      var claims = new ArrayList<ClaimView>();
      for (Claim claim : group.getValue().stream().limit(most(section)).toList()) {
        claims.add(claim(claim));
      }
      views.add(
          new SectionView.ClaimGroup(
              group.getKey(), claims, group.getValue().size() - claims.size()));
    }
    return views;
  }

  /** A claim with the first of the records behind it. */
  public ClaimView claim(Claim claim) throws IOException {
    var evidence = new ArrayList<ClaimView.EvidenceView>();
    for (Evidence.Link link : claim.evidence().first(choice.evidence()).links()) {
      Optional<StoredTrace> stored = traces.find(link.traceId());
      stored.ifPresent(trace -> evidence.add(evidence(link, trace)));
    }
    return ClaimView.of(claim, evidence, edition);
  }

  private ClaimView.EvidenceView evidence(Evidence.Link link, StoredTrace trace) {
    return new ClaimView.EvidenceView(
        edition.messages().name(link.code()), RecordView.of(trace, edition));
  }
}
