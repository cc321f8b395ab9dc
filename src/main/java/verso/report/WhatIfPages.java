package verso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verso.claim.Claim;
import verso.persona.WhatIf;

/** What the persona would lose, to read and in the machine-readable form. */
public final class WhatIfPages {
  private final Messages messages;
  private final Words words;
  private final PersonaPages.Style style;
  private final PersonaPages.Choice choice;

  public WhatIfPages(Messages messages, PersonaPages.Style style, PersonaPages.Choice choice) {
    this.messages = messages;
    this.words = new Words(messages);
    this.style = style;
    this.choice = choice;
  }

  /** What would vanish, then what would fit less, as lines. */
  public List<String> of(WhatIf loss) {
    var lines = new ArrayList<String>();
    String left = String.join(", ", loss.without());
    lines.add(style.title(messages.text("without.title", "without", left)));
    lines.add(
        style.note(
            messages.text(
                "without.summary",
                "claims",
                loss.claimsBefore(),
                "vanished",
                loss.vanished().size(),
                "fallen",
                loss.fallen().size(),
                "records",
                loss.tracesBefore() - loss.tracesAfter(),
                "all",
                loss.tracesBefore())));
    for (int section : loss.emptied()) {
      lines.add(
          style.note(
              messages.text("without.emptied", "section", section, "title", words.title(section))));
    }
    lines.add(style.aside(messages.text("without.method")));
    add(lines, "without.vanished", loss.vanished().stream().map(this::vanished).toList());
    add(lines, "without.fallen", loss.fallen().stream().map(this::fallen).toList());
    return lines;
  }

  private record Line(Claim claim, String remarks) {}

  private Line vanished(Claim claim) {
    return new Line(claim, words.platforms(claim.platforms()));
  }

  private Line fallen(WhatIf.Fallen fallen) {
    return new Line(
        fallen.claim(),
        messages.text(
            "without.fall", "from", Words.two(fallen.from()), "to", Words.two(fallen.to())));
  }

  private void add(List<String> lines, String heading, List<Line> all) {
    if (all.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(style.note(messages.text(heading, "count", all.size())));
    List<Line> shown =
        all.stream().filter(line -> choice.sensitive() || !line.claim().isFolded()).toList();
    shown.stream().limit(choice.mostClaims()).map(this::line).forEach(lines::add);
    int more = all.size() - Math.min(shown.size(), choice.mostClaims());
    if (more > 0) {
      lines.add(style.aside(messages.text("without.more", "count", more)));
    }
  }

  private String line(Line line) {
    String sentence = PlainText.oneLine(words.sentence(line.claim().sentence()));
    return style.claim(sentence, line.remarks(), line.claim().id());
  }

  /** {@code without, traces, claims, vanished, fallen, emptied}, as one object. */
  public static Map<String, Object> json(WhatIf loss, Messages messages) {
    var claims = new PersonaJson(messages);
    var json = new LinkedHashMap<String, Object>();
    json.put("without", loss.without());
    json.put("traces", fromTo(loss.tracesBefore(), loss.tracesAfter()));
    json.put("claims", fromTo(loss.claimsBefore(), loss.claimsBefore() - loss.vanished().size()));
    json.put("vanished", loss.vanished().stream().map(claims::of).toList());
    json.put("fallen", loss.fallen().stream().map(WhatIfPages::fallenJson).toList());
    json.put("emptied", loss.emptied());
    json.put("method", messages.text("without.method"));
    return json;
  }

  private static Map<String, Object> fallenJson(WhatIf.Fallen fallen) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("claim", fallen.claim().id());
    json.put("facet", fallen.claim().facet());
    json.put("value", fallen.claim().value());
    json.put("from", PersonaJson.rounded(fallen.from()));
    json.put("to", PersonaJson.rounded(fallen.to()));
    return json;
  }

  private static Map<String, Object> fromTo(long from, long to) {
    var json = new LinkedHashMap<String, Object>();
    json.put("from", from);
    json.put("to", to);
    return json;
  }
}
