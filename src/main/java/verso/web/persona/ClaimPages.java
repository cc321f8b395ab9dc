package verso.web.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.index.StoredTrace;
import verso.index.Verdict;
import verso.page.Choice;
import verso.page.ClaimView;
import verso.page.Excerpt;
import verso.page.RecordView;
import verso.page.SectionViews;
import verso.persona.Advertiser;
import verso.persona.Advertisers;
import verso.persona.Claims;
import verso.persona.Judgement;
import verso.persona.Persona;
import verso.report.Words;
import verso.web.shell.Addresses;
import verso.web.shell.Place;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/** A claim on a page of its own: all records behind it, and what the person says of it. */
final class ClaimPages {
  private static final Choice WITHOUT_RECORDS = new Choice(0, 0, true);
  private static final Choice AS_IN_SECTIONS = new Choice(1, 3, true);
  private static final Shared<List<Advertiser>> ADVERTISERS =
      inquiry -> List.copyOf(Advertisers.of(inquiry));

  private final PersonaKeeper keeper;

  ClaimPages(PersonaKeeper keeper) {
    this.keeper = keeper;
  }

  void open(Routes routes) {
    routes.get(Addresses.CLAIMS + "{id}", this::show);
    routes.get(Addresses.CLAIMS + "{id}/all", this::all);
    routes.post(Addresses.CLAIMS + "{id}/verdict", this::judge);
  }

  /** Of the persona, else of an advertiser that the persona does not speak of. */
  private Optional<Claim> find(String id, Snapshot snapshot) throws IOException {
    Optional<Persona> persona = keeper.look().persona();
    Optional<Claim> told =
        persona.stream()
            .flatMap(p -> p.sections().stream())
            .flatMap(section -> section.claims().stream())
            .filter(claim -> claim.id().equals(id))
            .findFirst();
    if (told.isPresent()) {
      return told;
    }
    return snapshot.of(ADVERTISERS).stream()
        .map(Advertiser::claim)
        .filter(claim -> claim.id().equals(id))
        .findFirst();
  }

  private void show(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      Optional<Claim> found = find(visit.path("id"), snapshot);
      if (found.isEmpty()) {
        boolean isEarly = keeper.look().persona().isEmpty() && keeper.look().failure().isEmpty();
        visit.missing(Place.PERSONA, visit.text(isEarly ? "claim.notYet" : "claim.unknown"));
        return;
      }
      Claim claim = found.get();
      ClaimPage page = page(visit, snapshot, judged(claim, snapshot), claim.evidence());
      visit.page(Place.PERSONA, visit.text("claim.title"), "web/persona/claim", page);
    }
  }

  /** Every record behind it: found by asking all analyzers again, which takes a while. */
  private void all(Visit visit) throws IOException {
    String id = visit.path("id");
    try (Snapshot snapshot = visit.snapshot()) {
      var deep =
          new Inquiry(snapshot.traces(), snapshot.inquiry().now(), EvidenceDepth.allOf(id))
              .at(snapshot.inquiry().zone());
      Optional<Claim> found = Claims.of(deep).find(id);
      if (found.isEmpty()) {
        visit.missing(Place.PERSONA, visit.text("claim.unknown"));
        return;
      }
      ClaimPage page = page(visit, snapshot, found.get(), found.get().evidence());
      visit.page(Place.PERSONA, visit.text("claim.title"), "web/persona/claim", page);
    }
  }

  /** The persona may be older than the last verdict. */
  private static Claim judged(Claim claim, Snapshot snapshot) throws IOException {
    return snapshot.traces().verdicts().stream()
        .filter(verdict -> verdict.claimId().equals(claim.id()))
        .findFirst()
        .map(verdict -> claim.judged(verdict.finding()))
        .orElse(claim);
  }

  private static ClaimPage page(Visit visit, Snapshot snapshot, Claim claim, Evidence evidence)
      throws IOException {
    ClaimView view =
        new SectionViews(visit.edition(), snapshot.traces(), WITHOUT_RECORDS).claim(claim);
    Pages pages = Pages.of(visit.parameter("page"), evidence.links().size());
    var records = new ArrayList<ClaimView.EvidenceView>();
    for (Evidence.Link link : evidence.links().subList(pages.from(), pages.to())) {
      Optional<StoredTrace> stored = snapshot.traces().find(link.traceId());
      stored
          .map(trace -> RecordView.of(trace, visit.edition()))
          .map(record ->
              new ClaimView.EvidenceView(visit.edition().messages().name(link.code()), record))
          .ifPresent(records::add);
    }
    return new ClaimPage(
        view,
        Excerpt.of(claim.value(), 120),
        visit.edition().messages().name(claim.facet()),
        claim.held(),
        records,
        pages,
        claim.evidence().count() - evidence.links().size(),
        claim.isFolded());
  }

  private void judge(Visit visit) throws IOException {
    String id = visit.path("id");
    try (Snapshot snapshot = visit.snapshot()) {
      Optional<Claim> found = find(id, snapshot);
      if (found.isEmpty()) {
        visit.missing(Place.PERSONA, visit.text("claim.unknown"));
        return;
      }
      Claim claim = judged(found.get(), snapshot);
      Optional<Verdict.Finding> said = said(visit.parameter("finding"));
      // The same button again takes it back.
      Optional<Verdict.Finding> now = said.filter(finding -> !said.equals(claim.verdict()));
      if (now.isPresent()) {
        visit
            .desk()
            .library()
            .store()
            .judge(Judgement.on(claim, now.get(), visit.desk().library().clock().instant()));
      } else {
        visit.desk().library().store().unjudge(id);
      }
      visit.desk().library().refresh();
      answer(visit, snapshot, now.map(claim::judged).orElseGet(claim::unjudged));
    }
  }

  private static Optional<Verdict.Finding> said(String typed) {
    return Stream.of(Verdict.Finding.values())
        .filter(finding -> Words.typed(finding).equals(typed))
        .findFirst();
  }

  private static void answer(Visit visit, Snapshot snapshot, Claim claim) throws IOException {
    if (!visit.isPart()) {
      visit.leadTo(Addresses.CLAIMS + Addresses.encoded(claim.id()));
      return;
    }
    ClaimView view =
        new SectionViews(visit.edition(), snapshot.traces(), AS_IN_SECTIONS).claim(claim);
    visit.part("web/persona/judged", view);
  }
}
