package verso.web.actions;

import java.io.IOException;
import java.util.List;
import verso.persona.Recommendation;
import verso.persona.Recommendations;
import verso.web.shell.Addresses;
import verso.web.shell.Area;
import verso.web.shell.Coming;
import verso.web.shell.Place;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Study;
import verso.web.shell.Visit;

/** What to switch off, delete or demand, in the order of how much it concerns. */
public final class ActionsArea implements Area {
  static final String SCRIPT = "actions.js";

  private static final Study<List<Recommendation>> ACTIONS = new Study<>(Recommendations::of);

  @Override
  public void open(Routes routes) {
    routes.get(Addresses.ACTIONS, ActionsArea::show);
    new LetterPages().open(routes);
  }

  private static void show(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      String title = visit.text("place.ACTIONS");
      if (ACTIONS.isAwaited(visit, snapshot)) {
        Coming.show(visit, Place.ACTIONS, title);
        return;
      }
      var filter = ActionFilter.of(visit::parameter);
      var view = ActionsView.of(ACTIONS.of(snapshot), filter, visit.edition());
      Coming.settle(visit, filter.address());
      visit.with(SCRIPT).page(Place.ACTIONS, title, "web/actions/actions", view);
    }
  }
}
