package verso.web;

import java.util.ArrayList;
import java.util.List;
import verso.web.shell.Area;
import verso.web.shell.Desk;
import verso.web.sources.SourcesArea;
import verso.web.start.StartArea;

/** The parts of the application: a new one is one line here. */
final class Areas {
  /** Their scripts, beside those that every page has. */
  static final List<String> SCRIPTS =
      List.of(
          // one per line
          "start.js", "app.js");

  private Areas() {}

  static List<Area> all(Desk desk) {
    var areas = new ArrayList<Area>();
    areas.add(new StartArea(desk));
    areas.add(new SourcesArea(desk));
    return List.copyOf(areas);
  }
}
