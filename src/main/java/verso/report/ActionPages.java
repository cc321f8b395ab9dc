package verso.report;

import java.util.ArrayList;
import java.util.List;
import verso.persona.Action;
import verso.persona.Recommendation;

/** What can be done, to read: one item for each action, wrapped to the width of the terminal. */
public final class ActionPages {
  private static final int WIDEST = 100;
  private static final String INDENT = "   ";

  private final Messages messages;
  private final Words words;
  private final ActionWords actions;
  private final Wrap wrap;
  private final int labelWidth;

  /**
   * Pages in a language.
   *
   * @param columns width of the terminal
   */
  public ActionPages(Messages messages, int columns) {
    this.messages = messages;
    this.words = new Words(messages);
    this.actions = new ActionWords(messages);
    this.wrap = new Wrap(Math.min(WIDEST, columns));
    this.labelWidth = 2 + labels().stream().mapToInt(String::length).max().orElse(0);
  }

  private List<String> labels() {
    return List.of(
        messages.text("actions.see"),
        messages.text("actions.off"),
        messages.text("actions.where"),
        messages.text("actions.effect"),
        messages.text("actions.not"),
        messages.text("actions.next"));
  }

  /** The heading of an item: its number and what to do. */
  public String heading(int number, Recommendation recommendation) {
    return number + ". " + actions.title(recommendation.action().id());
  }

  /** The lines below the heading: what it concerns, the steps, the effect and what it leaves. */
  public List<String> lines(Recommendation recommendation) {
    Action action = recommendation.action();
    var lines = new ArrayList<String>();
    lines.addAll(wrap.lines(facts(action), INDENT, INDENT));
    lines.addAll(wrap.lines(concerns(recommendation), INDENT, INDENT));
    add("actions.see", actions.see(action), lines);
    add("actions.off", actions.off(action), lines);
    add("actions.where", actions.path(action), lines);
    action.url().ifPresent(url -> lines.add(indented("", url + " (" + checked(action) + ")")));
    add("actions.effect", actions.effect(action), lines);
    add("actions.not", actions.notEffect(action), lines);
    add("actions.next", actions.expectation(action), lines);
    recommendation
        .claim()
        .ifPresent(claim -> lines.add(INDENT + messages.text("actions.why", "claim", claim.id())));
    return lines;
  }

  private String checked(Action action) {
    return actions.checked(action.checked());
  }

  private String facts(Action action) {
    return messages.text(
        "actions.facts",
        "platform",
        words.platform(action.platform()),
        "minutes",
        action.minutes(),
        "reversible",
        messages.name(action.reversible()),
        "scope",
        messages.name(action.scope()));
  }

  private String concerns(Recommendation recommendation) {
    return recommendation.concerns().isEmpty()
        ? messages.text("actions.nothing")
        : messages.text(
            "actions.concerns", "concerns", actions.concerns(recommendation.concerns()));
  }

  private void add(String label, String text, List<String> lines) {
    String first = indented(messages.text(label), "");
    lines.addAll(wrap.lines(text, first, " ".repeat(first.length())));
  }

  private String indented(String label, String text) {
    return INDENT + label + " ".repeat(labelWidth - label.length()) + text;
  }
}
