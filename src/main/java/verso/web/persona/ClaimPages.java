package verso.web.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.Section;
import verso.claim.Shared;
import verso.index.StoreException;
import verso.index.Verdict;
import verso.page.Choice;
import verso.page.ClaimView;
import verso.page.Edition;
import verso.page.RecordView;
import verso.page.SectionViews;
import verso.persona.Advertiser;
import verso.persona.Advertisers;
import verso.persona.Judgement;
import verso.persona.Persona;
import verso.report.Words;
import verso.web.shell.Addresses;
import verso.web.shell.Coming;
import verso.web.shell.Library;
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

  /** Stores of no more traces are asked before anybody notices. */
  private static final long QUICK = 30_000;

  private static final int CONFLICT = 409;

  private final PersonaKeeper keeper;
  private final DeepClaims deep = new DeepClaims();

  ClaimPages(PersonaKeeper keeper) {
    this.keeper = keeper;
  }

  void open(Routes routes) {
    routes.get(Addresses.CLAIMS + "{id}", this::show);
    routes.get(Addresses.CLAIMS + "{id}/all", this::all);
    routes.post(Addresses.CLAIMS + "{id}/verdict", this::judge);
  }

  /** Of the persona, else of an advertiser that the persona does not speak of. */
  private static Optional<Claim> find(String id, Persona persona, Snapshot snapshot)
      throws IOException {
    Optional<Claim> told =
        Stream.of(persona)
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
      PersonaKeeper.Look look = keeper.look();
      if (look.persona().isEmpty()) {
        Waiting.show(visit, look, snapshot);
        return;
      }
      Optional<Claim> found = find(visit.path("id"), look.persona().get(), snapshot);
      if (found.isEmpty()) {
        visit.missing(Place.PERSONA, visit.text("claim.unknown"));
        return;
      }
      show(visit, page(visit, snapshot, Judged.in(snapshot).of(found.get())));
    }
  }

  /** Every record behind it: found by asking all analyzers again, which takes a while. */
  private void all(Visit visit) throws IOException {
    String id = visit.path("id");
    try (Snapshot snapshot = visit.snapshot()) {
      boolean isAsked = visit.isPart() || !visit.parameter("now").isEmpty();
      if (!isAsked && snapshot.traces().size() > QUICK && !deep.isKnown(id, snapshot)) {
        Coming.show(visit, Place.PERSONA, visit.text("claim.title"));
        return;
      }
      Optional<Claim> found = deep.find(id, snapshot);
      if (found.isEmpty()) {
        visit.missing(Place.PERSONA, visit.text("claim.unknown"));
        return;
      }
      show(visit, page(visit, snapshot, found.get()));
    }
  }

  private static void show(Visit visit, ClaimPage page) throws IOException {
    visit.page(Place.PERSONA, visit.text("claim.title"), "web/persona/claim", page);
  }

  private ClaimPage page(Visit visit, Snapshot snapshot, Claim claim) throws IOException {
    ClaimView view =
        new SectionViews(visit.edition(), snapshot.traces(), WITHOUT_RECORDS).claim(claim);
    Evidence evidence = claim.evidence();
    Pages pages = Pages.of(visit.parameter("page"), evidence.links().size());
    return new ClaimPage(
        view,
        visit.edition().messages().name(claim.facet()),
        section(visit, claim.id()),
        claim.held(),
        records(visit.edition(), snapshot, evidence.links().subList(pages.from(), pages.to())),
        pages,
        evidence.count() - evidence.links().size(),
        claim.isFolded(),
        !visit.parameter("page").isEmpty(),
        Support.of(List.of(claim), visit.edition().messages().locale()));
  }

  /** The section that is about it, rather than the page that chooses among all. */
  private Optional<PersonaPage.Entry> section(Visit visit, String id) throws IOException {
    return keeper.look().persona().stream()
        .flatMap(persona -> persona.sections().stream())
        .filter(section -> section.claims().stream().anyMatch(claim -> claim.id().equals(id)))
        .map(Section::id)
        .max(Comparator.comparing(section -> section != PersonaArea.FIRST))
        .map(section -> PersonaPage.Entry.of(section, visit.edition()));
  }

  private static List<ClaimView.EvidenceView> records(
      Edition edition, Snapshot snapshot, List<Evidence.Link> links) throws IOException {
    var records = new ArrayList<ClaimView.EvidenceView>();
    for (Evidence.Link link : links) {
      String reason = edition.messages().name(link.code());
      snapshot
          .traces()
          .find(link.traceId())
          .map(trace -> new ClaimView.EvidenceView(reason, RecordView.of(trace, edition)))
          .ifPresent(records::add);
    }
    return records;
  }

  private void judge(Visit visit) throws IOException {
    String id = visit.path("id");
    try (Snapshot snapshot = visit.snapshot()) {
      Optional<Persona> persona = keeper.look().persona();
      Optional<Claim> found =
          persona.isEmpty() ? Optional.empty() : find(id, persona.get(), snapshot);
      if (found.isEmpty()) {
        visit.missing(Place.PERSONA, visit.text("claim.unknown"));
        return;
      }
      Claim claim = Judged.in(snapshot).of(found.get());
      Optional<Verdict.Finding> said = said(visit.parameter("finding"));
      // The same button again takes it back.
      keep(visit, claim, said.filter(finding -> !said.equals(claim.verdict())), snapshot);
    }
  }

  private static Optional<Verdict.Finding> said(String typed) {
    return Stream.of(Verdict.Finding.values())
        .filter(finding -> Words.typed(finding).equals(typed))
        .findFirst();
  }

  private void keep(Visit visit, Claim claim, Optional<Verdict.Finding> now, Snapshot snapshot)
      throws IOException {
    Library library = visit.desk().library();
    try {
      if (now.isPresent()) {
        library.store().judge(Judgement.on(claim, now.get(), library.clock().instant()));
      } else {
        library.store().unjudge(claim.id());
      }
    } catch (StoreException e) {
      refuse(visit, e);
      return;
    }
    library.refresh();
    visit.say(
        now.map(finding -> visit.text("verdict.kept." + finding.name()))
            .orElseGet(() -> visit.text("say.takenBack")));
    answer(visit, snapshot, now.map(claim::judged).orElseGet(claim::unjudged));
  }

  private static void refuse(Visit visit, StoreException why) throws IOException {
    if (why.reason() != StoreException.Reason.LOCKED) {
      throw why;
    }
    visit.status(CONFLICT);
    visit.page(
        Place.PERSONA,
        visit.text("verdict.notNow"),
        "web/persona/notnow",
        Addresses.CLAIMS + Addresses.encoded(visit.path("id")));
  }

  /** With what the verdict was given on: a claim in a list, the page of a claim, or all of it. */
  private void answer(Visit visit, Snapshot snapshot, Claim claim) throws IOException {
    if (!visit.isPart()) {
      visit.leadTo(Addresses.CLAIMS + Addresses.encoded(claim.id()));
    } else if (visit.parameter("on").equals("page")) {
      visit.part("web/persona/statement", page(visit, snapshot, claim));
    } else {
      visit.part(
          "web/persona/judged",
          new SectionViews(visit.edition(), snapshot.traces(), AS_IN_SECTIONS).claim(claim));
    }
  }
}
