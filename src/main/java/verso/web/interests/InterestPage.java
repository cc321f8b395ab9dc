package verso.web.interests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Fits;
import verso.claim.Period;
import verso.index.StoredTrace;
import verso.index.Verdict;
import verso.page.ClaimView.EvidenceView;
import verso.page.Dates;
import verso.page.Edition;
import verso.page.Excerpt;
import verso.page.RecordView;
import verso.persona.Concern;
import verso.persona.Interest;
import verso.report.Words;
import verso.trace.Origin;
import verso.web.interests.InterestShelf.Listed;
import verso.web.shell.ActionLinks;
import verso.web.shell.KindRecords;
import verso.web.shell.Snapshot;
import verso.web.shell.Tiny;

/**
 * The page of one interest: who lists it since when, what could explain it, what else lies near it,
 * how well it fits, what can be done about it.
 *
 * @param label as most records write it
 * @param windowTitle the label; where it is sensitive, what kind of page it is
 * @param sentence who lists it
 * @param listings one for each platform and origin
 * @param axis from when to when they were seen
 * @param kinds what was done that is filed under its topic, by kind
 * @param kindsMost records of the most frequent kind
 * @param words records that bear the label's own words, or state it
 * @param topicLink a search for all that is filed under the topic
 * @param near labels of the same topic, or of one beside it
 * @param agreement which platforms file the person under the topic, and which they contradicted
 * @param sources what the score is made of
 * @param formula the sum, as one line
 */
public record InterestPage(
    String label,
    String windowTitle,
    String sentence,
    List<String> topics,
    Optional<String> topicLink,
    List<Listing> listings,
    String axis,
    List<KindRecords> kinds,
    List<EvidenceView> words,
    long evidenceCount,
    String claimLink,
    List<Near> near,
    List<String> agreement,
    Optional<InterestRow.Fit> fits,
    List<Source> sources,
    Optional<String> formula,
    List<String> flags,
    Judged verdict,
    List<ActionLinks.Link> actions) {
  private static final int LONGEST_LABEL = 300;
  private static final int MOST_NEAR = 24;
  private static final int OF_EACH = 2;

  /** One platform's listing. */
  public record Listing(String platform, Origin origin, String seen, Tiny span, boolean rejected) {}

  /** A label that lies near. */
  public record Near(
      String label,
      String address,
      String platforms,
      Optional<InterestRow.Fit> fits,
      boolean same) {}

  /** One factor of the score. */
  public record Source(String name, String platform, String weight, String recency, String match) {}

  /** What the person may say of it, and said. */
  public record Judged(String address, List<Saying> sayings) {}

  /** One thing to say. */
  public record Saying(String says, String text, boolean isSaid) {
    /** What pressing it sends: what was said is taken back. */
    public String typed() {
      return isSaid ? "none" : says;
    }
  }

  static InterestPage of(Listed listed, InterestShelf shelf, Snapshot snapshot, Edition edition)
      throws IOException {
    return new Maker(listed, shelf, snapshot, edition).page();
  }

  private record Maker(Listed listed, InterestShelf shelf, Snapshot snapshot, Edition edition) {

    InterestPage page() throws IOException {
      Claim claim = listed.claim();
      String label = Excerpt.of(listed.interest().label(), LONGEST_LABEL);
      List<KindRecords> kinds = kinds();
      return new InterestPage(
          label,
          claim.isFolded() ? edition.text("interest.title") : label,
          Excerpt.of(edition.words().sentence(claim.sentence()), 2 * LONGEST_LABEL),
          edition.words().path(listed.path()),
          claim.topic().flatMap(topic -> edition.links().topic(topic.topic().id())),
          listed.interest().listings().stream().map(this::listing).toList(),
          Dates.months(axis(), edition.messages().locale()),
          kinds,
          words(),
          claim.evidence().count(),
          edition.links().claim(claim.id()).orElse(""),
          near(),
          agreement(),
          claim.fits().map(fits -> InterestRow.fit(fits, edition)),
          claim.fits().map(this::sources).orElse(List.of()),
          claim.fits().map(edition.words()::formula),
          claim.flags().stream().map(edition.words()::flag).toList(),
          judged(claim),
          ActionLinks.of(Set.of(Concern.LABELS), listed.platforms(), edition));
    }

    private Period axis() {
      return listed.interest().listings().stream()
          .map(Interest.Listing::period)
          .reduce(Period.UNDATED, Period::with);
    }

    private Listing listing(Interest.Listing one) {
      return new Listing(
          edition.words().platform(one.platform()),
          one.origin(),
          Dates.months(one.period(), edition.messages().locale()),
          Tiny.span("o-shown", one.period(), axis()),
          one.rejected());
    }

    private List<KindRecords> kinds() throws IOException {
      return listed.path().isEmpty()
          ? List.of()
          : KindRecords.underTopic(listed.path().getLast().id(), snapshot.traces(), edition);
    }

    /** The records that state the label come first, then those that suit it by its own words. */
    private List<EvidenceView> words() throws IOException {
      var words = new ArrayList<EvidenceView>();
      for (Evidence.Link link : listed.claim().evidence().links()) {
        Optional<StoredTrace> stored = snapshot.traces().find(link.traceId());
        boolean isWanted = link.code() != EvidenceCode.E3 && ofCode(words, link.code()) < OF_EACH;
        if (stored.isPresent() && isWanted) {
          String reason = edition.messages().name(link.code());
          words.add(new EvidenceView(reason, RecordView.of(stored.get(), edition)));
        }
      }
      return words;
    }

    private long ofCode(List<EvidenceView> words, EvidenceCode code) {
      String reason = edition.messages().name(code);
      return words.stream().filter(one -> one.reason().equals(reason)).count();
    }

    private List<Near> near() {
      if (listed.path().isEmpty()) {
        return List.of();
      }
      String own = listed.path().getLast().id();
      String above =
          listed.path().size() > 1 ? listed.path().get(listed.path().size() - 2).id() : own;
      return shelf.all().stream()
          .filter(one -> one.number() != listed.number() && !one.claim().isFolded())
          .filter(one -> one.path().stream().anyMatch(step -> step.id().equals(above)))
          .sorted(Comparator.comparing(one -> !isWithin(one, own)))
          .limit(MOST_NEAR)
          .map(one -> near(one, isWithin(one, own)))
          .toList();
    }

    private static boolean isWithin(Listed one, String topic) {
      return one.path().stream().anyMatch(step -> step.id().equals(topic));
    }

    private Near near(Listed one, boolean isSame) {
      return new Near(
          Excerpt.of(one.interest().label(), LONGEST_LABEL),
          edition.links().interest(one.claim().id()).orElse(""),
          edition.words().platforms(one.platforms()),
          one.claim().fits().map(fits -> InterestRow.fit(fits, edition)),
          isSame);
    }

    private List<String> agreement() {
      var agreement = new ArrayList<String>();
      if (!listed.path().isEmpty()) {
        String own = listed.path().getLast().id();
        Set<String> agreeing =
            shelf.all().stream()
                .filter(one -> isWithin(one, own))
                .flatMap(one -> one.platforms().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        add(agreement, "interest.agree", agreeing);
      }
      Set<String> unticked =
          listed.interest().listings().stream()
              .filter(Interest.Listing::rejected)
              .map(Interest.Listing::platform)
              .collect(Collectors.toCollection(TreeSet::new));
      add(agreement, "interest.unticked", unticked);
      return agreement;
    }

    private void add(List<String> lines, String key, Set<String> platforms) {
      if (!platforms.isEmpty()) {
        String names = edition.words().platforms(platforms);
        lines.add(edition.text(key, "count", platforms.size(), "platforms", names));
      }
    }

    private List<Source> sources(Fits fits) {
      return fits.sources().stream()
          .map(one ->
              new Source(
                  edition.text("fits.source." + one.source().name()),
                  edition.words().platform(one.platform()),
                  two(one.weight()),
                  two(one.recency()),
                  two(one.match())))
          .toList();
    }

    private String two(double number) {
      return String.format(edition.messages().locale(), "%.2f", number);
    }

    private Judged judged(Claim claim) {
      return new Judged(edition.links().verdict(claim.id()).orElse(""), sayings(claim));
    }

    private List<Saying> sayings(Claim claim) {
      return Stream.of(Verdict.Finding.values())
          .map(finding -> {
            boolean isSaid = claim.verdict().equals(Optional.of(finding));
            String text = edition.text("interests.verdict." + finding);
            return new Saying(Words.typed(finding), text, isSaid);
          })
          .toList();
    }
  }
}
