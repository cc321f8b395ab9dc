package verso.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.StoredTrace;
import verso.index.Traces;
import verso.interest.SensitiveTagger;
import verso.report.FigureBlocks;
import verso.report.Words;

/**
 * Makes sections ready for a page: puts them into words, and looks up the records behind claims.
 */
public final class SectionViews {
  /** The section that is a choice of the others' claims, and is shown whole. */
  private static final int ONE_PAGE = 1;

  /** Words and reactions: opened on request, as persona reports hold it. */
  private static final int REACTIONS = 8;

  /** What could hurt if misused. */
  private static final int SENSITIVE = 9;

  /** More remarks than these at once are not read. */
  private static final int NOTES_AT_ONCE = 4;

  /** A longer list of claims is one that nobody reads; so many more are not worth a click. */
  private static final int CLAIMS_AT_ONCE = 6;

  private static final int WORTH_A_CLICK = 3;
  private static final int LONGEST = 700;

  /** How many companies came by the person in each way: the bars of their section. */
  private static final String DRAWN = "note.basis";

  private static final SensitiveTagger TAGGER = SensitiveTagger.bundled();

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
    Optional<Sentence> lead = Lead.of(section);
    FigureBlocks figures = FigureBlocks.of(section, edition.messages());
    Gallery.Wall wall = new Gallery(edition).of(section);
    return new SectionView(
        section.id(),
        words.title(section.id()),
        edition.text("question." + section.id()),
        lead.map(this::said),
        leadFigure(figures, lead),
        notes(section, told(lead, wall)),
        wall.drawings(),
        wall.missing(),
        figures(figures, lead),
        figures.caveats(),
        section.lacking().stream().map(one -> said(one.sentence())).distinct().toList(),
        groups(section, section.claims().stream().filter(one -> isShown(section, one)).toList()),
        folded(section),
        left(section, figures),
        closing(section));
  }

  private String said(Sentence sentence) {
    return Excerpt.of(words.sentence(sentence), LONGEST);
  }

  /** Within the section on sensitive labels, they are not folded once more. */
  private static boolean isShown(Section section, Claim claim) {
    return section.id() == SENSITIVE || !claim.isFolded();
  }

  private Optional<FigureView> leadFigure(FigureBlocks figures, Optional<Sentence> lead) {
    return figures.blocks().stream()
        .flatMap(block -> block.items().stream())
        .filter(item -> lead.equals(Optional.of(item.figure().sentence())))
        .findFirst()
        .map(item -> FigureView.of(item, edition));
  }

  private List<SectionView.FigureGroup> figures(FigureBlocks figures, Optional<Sentence> lead) {
    var groups = new ArrayList<SectionView.FigureGroup>();
    for (FigureBlocks.Block block : figures.blocks()) {
      List<FigureView> views =
          block.items().stream()
              .filter(item -> !lead.equals(Optional.of(item.figure().sentence())))
              .map(item -> FigureView.of(item, edition))
              .toList();
      groups.add(new SectionView.FigureGroup(block.platform(), views));
    }
    groups.removeIf(group -> group.figures().isEmpty());
    return groups;
  }

  /** Which notes need not be said: the lead is, and what a picture shows is there to be seen. */
  private static Predicate<Sentence> told(Optional<Sentence> lead, Gallery.Wall wall) {
    return note ->
        lead.equals(Optional.of(note)) || (!wall.drawings().isEmpty() && DRAWN.equals(note.key()));
  }

  private SectionView.Notes notes(Section section, Predicate<Sentence> told) {
    List<Sentence> notes = section.notes().stream().filter(told.negate()).toList();
    long general = notes.stream().filter(note -> !isOfOnePlatform(note)).count();
    boolean isShort = section.id() == ONE_PAGE || general < NOTES_AT_ONCE + WORTH_A_CLICK;
    List<String> first =
        notes.stream()
            .filter(note -> !isOfOnePlatform(note))
            .limit(isShort ? general : NOTES_AT_ONCE)
            .map(this::said)
            .toList();
    List<String> further = new ArrayList<>(notes.stream().map(this::said).toList());
    first.forEach(further::remove);
    return new SectionView.Notes(first, further);
  }

  /** What is said of one platform after the other can wait. */
  private static boolean isOfOnePlatform(Sentence note) {
    return note.key().startsWith("note.platform");
  }

  private List<SectionView.ClaimGroup> groups(Section section, List<Claim> claims)
      throws IOException {
    Map<String, List<Claim>> groups = ClaimGroups.of(claims, edition);
    var views = new ArrayList<SectionView.ClaimGroup>();
    for (Map.Entry<String, List<Claim>> group : groups.entrySet()) {
      Optional<String> name = groups.size() > 1 ? Optional.of(group.getKey()) : Optional.empty();
      views.add(group(section, name, group.getValue()));
    }
    return views;
  }

  private SectionView.ClaimGroup group(Section section, Optional<String> name, List<Claim> claims)
      throws IOException {
    var views = new ArrayList<ClaimView>();
    for (Claim claim : claims.stream().limit(choice.claims()).toList()) {
      views.add(claim(claim));
    }
    boolean isShort = views.size() < CLAIMS_AT_ONCE + WORTH_A_CLICK;
    int atOnce = isShort ? views.size() : CLAIMS_AT_ONCE;
    int more = claims.size() - views.size();
    return new SectionView.ClaimGroup(
        name,
        views.subList(0, atOnce),
        views.subList(atOnce, views.size()),
        more,
        cut(section, more));
  }

  /** What is not shown: a report names the command that shows it, an application leads there. */
  private String cut(Section section, int more) {
    if (more == 0) {
      return "";
    }
    return edition.text(
        edition.isReport() ? "persona.more" : "section.more",
        "count",
        more,
        "section",
        section.id());
  }

  private SectionView.Folded folded(Section section) throws IOException {
    List<Claim> folded =
        section.claims().stream().filter(claim -> !isShown(section, claim)).toList();
    return new SectionView.Folded(folded.size(), choice.isSensitiveOpen(), groups(section, folded));
  }

  private List<String> left(Section section, FigureBlocks figures) {
    return figures.further() == 0
        ? List.of()
        : List.of(
            edition.text(
                "section.figures.more", "count", figures.further(), "section", section.id()));
  }

  private SectionView.Closing closing(Section section) {
    boolean isSensitive = section.id() == SENSITIVE;
    return new SectionView.Closing(
        isSensitive || section.id() == REACTIONS,
        isSensitive && choice.isSensitiveOpen(),
        edition.text(isSensitive ? "section.folded.calm" : "section.closed.calm"));
  }

  /** A claim with the first of the records behind it. */
  public ClaimView claim(Claim claim) throws IOException {
    boolean mayNameAll = claim.isFolded() || choice.isSensitiveOpen();
    var evidence = new ArrayList<ClaimView.EvidenceView>();
    for (Evidence.Link link : claim.evidence().first(choice.evidence()).links()) {
      Optional<StoredTrace> stored = traces.find(link.traceId());
      stored
          .map(trace -> RecordView.of(trace, edition))
          .map(record -> mayNameAll ? record : discreet(record))
          .map(record -> new ClaimView.EvidenceView(edition.messages().name(link.code()), record))
          .ifPresent(evidence::add);
    }
    return ClaimView.of(claim, evidence, edition);
  }

  /** What is sensitive has no name behind a statement that is open to see. */
  private RecordView discreet(RecordView record) {
    return TAGGER.of(record.title()).isEmpty()
        ? record
        : record.titled(edition.text("record.withheld"));
  }
}
