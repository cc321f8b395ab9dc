package verso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import verso.index.StoredTrace;
import verso.persona.AdExplanation;

/** Why an ad reached the person, to read: every criterion, never only one. */
public final class AdExplanationPage {
  private static final String INDENT = "  ";

  private final Messages messages;
  private final Function<StoredTrace, String> trace;
  private final Function<String, String> strong;

  /**
   * A page in the person's language.
   *
   * @param trace says which trace it is, in a line
   * @param strong sets a heading off
   */
  public AdExplanationPage(
      Messages messages, Function<StoredTrace, String> trace, Function<String, String> strong) {
    this.messages = messages;
    this.trace = trace;
    this.strong = strong;
  }

  /** The lines after those that show the ad itself. */
  public List<String> lines(AdExplanation explanation) {
    var lines = new ArrayList<String>();
    explanation
        .broker()
        .ifPresent(broker ->
            lines.add(
                PlainText.oneLine(
                    messages.text(
                        "why.adBroker",
                        "name",
                        explanation.advertiser(),
                        "role",
                        messages.name(broker.role())))));
    lines.add(messages.text(statement(explanation)));
    explanation.criteria().forEach(criterion -> addCriterion(lines, criterion));
    if (!explanation.dealings().isEmpty()) {
      lines.add("");
      lines.add(strong.apply(messages.text("why.adDealings")));
      explanation.dealings().forEach(found -> lines.add(line(found)));
    }
    return lines;
  }

  /** Which sentence says how much the platform states. */
  static String statement(AdExplanation explanation) {
    return explanation.criteria().isEmpty() ? "why.adUnstated" : "why.adStated";
  }

  private void addCriterion(List<String> lines, AdExplanation.Criterion criterion) {
    lines.add("");
    String named =
        criterion.value().isEmpty()
            ? criterion.type()
            : messages.text(
                "why.adCriterion", "type", criterion.type(), "value", criterion.value());
    lines.add(strong.apply(PlainText.oneLine(named)));
    lines.add(INDENT + messages.text("targeting." + criterion.meaning()));
    lines.add(
        INDENT
            + messages.text("why.adSuppliedBy", "author", messages.name(criterion.suppliedBy())));
    if (criterion.traces().isEmpty()) {
      lines.add(INDENT + messages.text("why.adNoTrace"));
      return;
    }
    lines.add(INDENT + messages.text("why.adConsistent"));
    criterion.traces().forEach(found -> lines.add(line(found)));
  }

  private String line(AdExplanation.Found found) {
    return INDENT
        + INDENT
        + PlainText.oneLine(trace.apply(found.stored()))
        + " – "
        + messages.name(found.trail());
  }
}
