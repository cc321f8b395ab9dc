package verso.web.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.claim.Section;
import verso.page.Choice;
import verso.page.SectionView;
import verso.page.SectionViews;
import verso.persona.Persona;
import verso.web.shell.Addresses;
import verso.web.shell.Area;
import verso.web.shell.Desk;
import verso.web.shell.Place;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/** The persona: its first page, and each section as a page of its own. */
public final class PersonaArea implements Area {
  /** What the first page shows: the persona on one page. */
  static final int FIRST = 1;

  /** The section whose figures one may guess before looking (reference §5.2). */
  private static final int ATTENTION = 10;

  private static final int MINUTES_A_DAY = 1440;
  private static final Choice SOME = new Choice(25, 3, false);
  private static final Choice ALL = new Choice(1_000, 3, false);

  private final PersonaKeeper keeper;
  private final ClaimPages claims;
  private final RecordPages records;

  public PersonaArea(Desk desk) {
    keeper = new PersonaKeeper(desk.library());
    claims = new ClaimPages(keeper);
    records = new RecordPages();
  }

  @Override
  public void open(Routes routes) {
    routes.get(Addresses.PERSONA, visit -> show(visit, FIRST));
    routes.get(Addresses.PERSONA + "/{section}", this::show);
    routes.get(Addresses.PERSONA + "/{section}/fresh", this::fresh);
    routes.post(Addresses.PERSONA + "/again", this::again);
    claims.open(routes);
    records.open(routes);
  }

  private void again(Visit visit) {
    keeper.begin();
    visit.leadTo(Addresses.PERSONA);
  }

  /** Whether what is shown is still all there is: asked again and again while it is not. */
  private void fresh(Visit visit) throws IOException {
    PersonaKeeper.Look look = keeper.look();
    String number = visit.path("section");
    if (!number.matches("\\d{1,3}")) {
      visit.missing(Place.PERSONA, visit.text("persona.noSuchSection"));
      return;
    }
    visit.part(
        "web/persona/fresh",
        new Freshness(look.isCurrent(), look.failure(), address(Integer.parseInt(number))));
  }

  private void show(Visit visit) throws IOException {
    String number = visit.path("section");
    if (!number.matches("\\d{1,3}")) {
      visit.missing(Place.PERSONA, visit.text("persona.noSuchSection"));
      return;
    }
    show(visit, Integer.parseInt(number));
  }

  private void show(Visit visit, int id) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      PersonaKeeper.Look look = keeper.look();
      if (look.persona().isEmpty()) {
        Waiting.show(visit, look, snapshot);
        return;
      }
      Persona persona = look.persona().get();
      Optional<Section> section = persona.section(id);
      if (section.isEmpty()) {
        visit.missing(Place.PERSONA, visit.text("persona.noSuchSection"));
        return;
      }
      Section shown = look.isCurrent() ? section.get() : Judged.in(snapshot).of(section.get());
      SectionView view = view(visit, snapshot, shown);
      if (visit.isPart()) {
        visit.say(visit.text("persona.ready"));
      }
      PersonaPage page = page(visit, look, persona, view);
      visit.page(Place.PERSONA, view.title(), "web/persona/persona", page);
    }
  }

  private static SectionView view(Visit visit, Snapshot snapshot, Section section)
      throws IOException {
    Choice choice = visit.parameter("all").isEmpty() ? SOME : ALL;
    return new SectionViews(visit.edition(), snapshot.traces(), choice).of(section);
  }

  private static PersonaPage page(
      Visit visit, PersonaKeeper.Look look, Persona persona, SectionView view) {
    List<PersonaPage.Entry> contents = contents(visit, persona, view.id());
    int here = 0;
    while (!contents.get(here).isHere()) {
      here++;
    }
    return new PersonaPage(
        contents,
        List.of(view),
        here > 0 ? Optional.of(contents.get(here - 1)) : Optional.empty(),
        here + 1 < contents.size() ? Optional.of(contents.get(here + 1)) : Optional.empty(),
        new Freshness(look.isCurrent(), look.failure(), address(view.id())),
        guess(visit, view),
        ending(visit, persona, view.id()));
  }

  private static Ending ending(Visit visit, Persona persona, int section) {
    return Ending.of(persona.section(section).orElseThrow(), visit.edition());
  }

  private static List<PersonaPage.Entry> contents(Visit visit, Persona persona, int here) {
    var contents = new ArrayList<PersonaPage.Entry>();
    for (Section section : persona.sections()) {
      contents.add(
          new PersonaPage.Entry(
              section.id(),
              visit.edition().words().title(section.id()),
              address(section.id()),
              section.id() == here));
    }
    return contents;
  }

  static String address(int section) {
    return section == FIRST ? Addresses.PERSONA : Addresses.PERSONA + "/" + section;
  }

  /** Asked before the figures are shown; answered or skipped by the address, and kept nowhere. */
  private static Optional<PersonaPage.Guess> guess(Visit visit, SectionView view) {
    String guess = visit.parameter("guess").strip();
    boolean isSkipped = guess.equals("skip");
    if (view.id() != ATTENTION || view.figures().isEmpty() || isSkipped) {
      return Optional.empty();
    }
    Optional<Integer> minutes =
        Optional.of(guess)
            .filter(text -> text.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .filter(number -> number <= MINUTES_A_DAY);
    return Optional.of(new PersonaPage.Guess(minutes));
  }
}
