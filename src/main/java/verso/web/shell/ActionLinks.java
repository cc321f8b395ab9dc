package verso.web.shell;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import verso.page.Edition;
import verso.persona.Action;
import verso.persona.Concern;

/** What can be done about something, as links to the page of actions. */
public final class ActionLinks {
  private static final int MOST = 6;

  /**
   * An action.
   *
   * @param title what to do, in a few words
   * @param minutes how long it takes, in words
   * @param effect what it does
   */
  public record Link(String title, String minutes, String effect, String address) {}

  private ActionLinks() {}

  /**
   * Actions about these concerns: those of the platforms themselves first, then the quickest.
   *
   * @param platforms ids of those that hold it
   */
  public static List<Link> of(Set<Concern> concerns, Set<String> platforms, Edition edition) {
    return Action.all().stream()
        .filter(action -> !Collections.disjoint(action.concerns(), concerns))
        .filter(action ->
            action.archives().contains(Action.ANY) || platforms.stream().anyMatch(action::isFor))
        .sorted(
            Comparator.comparing((Action action) -> !platforms.contains(action.platform()))
                .thenComparing(Action::minutes))
        .limit(MOST)
        .map(action -> link(action, edition))
        .toList();
  }

  private static Link link(Action action, Edition edition) {
    String key = "action." + action.id();
    return new Link(
        edition.text(key + ".title"),
        edition.text("lists.minutes", "count", action.minutes()),
        edition.text(key + ".effect"),
        Addresses.ACTIONS + "?all=yes#" + action.id());
  }
}
