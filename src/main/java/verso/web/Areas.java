package verso.web;

import java.util.ArrayList;
import java.util.List;
import verso.web.actions.ActionsArea;
import verso.web.advertisers.AdvertisersArea;
import verso.web.interests.InterestsArea;
import verso.web.persona.PersonaArea;
import verso.web.search.SearchArea;
import verso.web.shell.Area;
import verso.web.shell.Desk;
import verso.web.sources.SourcesArea;
import verso.web.start.StartArea;

/** The parts of the application: a new one is one line here. */
final class Areas {
  /** Their scripts, beside those that every page has. */
  static final List<String> SCRIPTS =
      List.of("app.js", "start.js", "search.js", "lists.js", "actions.js");

  private Areas() {}

  static List<Area> all(Desk desk) {
    var areas = new ArrayList<Area>();
    areas.add(new StartArea(desk));
    areas.add(new SourcesArea(desk));
    areas.add(new InterestsArea());
    areas.add(new AdvertisersArea());
    areas.add(new PersonaArea(desk));
    areas.add(new SearchArea(desk));
    areas.add(new ActionsArea());
    return List.copyOf(areas);
  }
}
