package verso.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.persona.Action;
import verso.persona.Concern;

/** What can be done, in the person's language. */
public final class ActionWords {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu");

  private final Messages messages;

  public ActionWords(Messages messages) {
    this.messages = messages;
  }

  /** What to do, in a few words. */
  public String title(String actionId) {
    return text(actionId, "title");
  }

  /** The menus that lead there. */
  public String path(Action action) {
    return text(action.id(), "path");
  }

  /** What there is to see before anything is switched off. */
  public String see(Action action) {
    return text(action.id(), "see");
  }

  /** What to switch off, delete or send. */
  public String off(Action action) {
    return text(action.id(), "off");
  }

  /** What it does. */
  public String effect(Action action) {
    return text(action.id(), "effect");
  }

  /** What it does not do. */
  public String notEffect(Action action) {
    return text(action.id(), "not");
  }

  private String text(String actionId, String part) {
    return messages.text("action." + actionId + "." + part);
  }

  /** What the next export should show. */
  public String expectation(Action action) {
    return messages.name(action.expectation());
  }

  /** How much of the archives it concerns: {@code 214 labels and 3 devices}. */
  public String concerns(Map<Concern, Long> counts) {
    List<String> parts =
        counts.entrySet().stream()
            .map(entry -> messages.text("concern." + entry.getKey(), "count", entry.getValue()))
            .toList();
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String before = String.join(", ", parts.subList(0, parts.size() - 1));
    return messages.text("list.and", "before", before, "last", parts.getLast());
  }

  /** When the link or menu path was checked, or that nobody did. */
  public String checked(Optional<YearMonth> month) {
    return month
        .map(m ->
            messages.text(
                "actions.checked", "month", MONTH.localizedBy(messages.locale()).format(m)))
        .orElseGet(() -> messages.text("actions.unchecked"));
  }
}
