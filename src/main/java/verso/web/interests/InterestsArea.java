package verso.web.interests;

import java.io.IOException;
import java.util.Optional;
import verso.web.interests.InterestShelf.Listed;
import verso.web.shell.Addresses;
import verso.web.shell.Area;
import verso.web.shell.Coming;
import verso.web.shell.Place;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/** The interests that platforms list, all of them and each. */
public final class InterestsArea implements Area {
  private static final String SCRIPT = "lists.js";

  @Override
  public void open(Routes routes) {
    routes.get(Addresses.INTERESTS, InterestsArea::showAll);
    routes.get(Addresses.INTERESTS + "/{id}", InterestsArea::showOne);
  }

  private static void showAll(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      String title = visit.text("place.INTERESTS");
      if (InterestShelf.STUDY.isAwaited(visit, snapshot)) {
        Coming.show(visit, Place.INTERESTS, title);
        return;
      }
      var filter = InterestFilter.of(visit::parameter);
      InterestShelf shelf = InterestShelf.STUDY.of(snapshot);
      Coming.settle(visit, filter.addressOfPage());
      var view = InterestsView.of(shelf, filter, visit.edition());
      visit.with(SCRIPT).page(Place.INTERESTS, title, "web/interests/interests", view);
    }
  }

  private static void showOne(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      String title = visit.text("interest.title");
      if (InterestShelf.STUDY.isAwaited(visit, snapshot)) {
        Coming.show(visit, Place.INTERESTS, title);
        return;
      }
      InterestShelf shelf = InterestShelf.STUDY.of(snapshot);
      Optional<Listed> found =
          shelf.all().stream().filter(one -> one.claim().id().equals(visit.path("id"))).findFirst();
      if (found.isEmpty()) {
        visit.missing(Place.INTERESTS, visit.text("interest.unknown"));
        return;
      }
      var view = InterestPage.of(found.get(), shelf, snapshot, visit.edition());
      visit.with(SCRIPT).page(Place.INTERESTS, view.windowTitle(), "web/interests/interest", view);
    }
  }
}
