package verso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import verso.claim.Claim;
import verso.claim.Period;
import verso.persona.ExportDiff;
import verso.trace.Kind;

/** What changed between two exports, to read. */
public final class DiffPages {
  private final Messages messages;
  private final Words words;
  private final PersonaPages.Style style;
  private final PersonaPages.Choice choice;

  public DiffPages(Messages messages, PersonaPages.Style style, PersonaPages.Choice choice) {
    this.messages = messages;
    this.words = new Words(messages);
    this.style = style;
    this.choice = choice;
  }

  /** All that changed, as lines: first each kind of claim, then settings, then numbers. */
  public List<String> of(ExportDiff diff) {
    var lines = new ArrayList<String>();
    lines.add(
        style.title(
            messages.text(
                "diff.title",
                "platform",
                words.platform(diff.newer().platform()),
                "old",
                day(diff.older()),
                "new",
                day(diff.newer()))));
    diff.groups().forEach(group -> add(group, lines));
    addSettings(diff.settings(), lines);
    addKinds(diff, lines);
    lines.add("");
    lines.add(style.aside(messages.text("diff.method")));
    return lines;
  }

  private static String day(ExportDiff.Export export) {
    return export.at().toString().substring(0, 10);
  }

  private void add(ExportDiff.Group group, List<String> lines) {
    lines.add("");
    lines.add(style.note(words.diff(group)));
    add("diff.appeared", group.appeared(), this::remarks, Function.identity(), lines);
    add("diff.vanished", group.vanished(), this::remarks, Function.identity(), lines);
    add(
        "diff.redated",
        group.redated(),
        redated -> period(redated.before()) + " → " + period(redated.after()),
        ExportDiff.Redated::claim,
        lines);
  }

  private <T> void add(
      String heading,
      List<T> all,
      Function<T, String> remarks,
      Function<T, Claim> claim,
      List<String> lines) {
    if (all.isEmpty()) {
      return;
    }
    lines.add(style.note(messages.text(heading, "count", all.size())));
    List<T> shown =
        all.stream()
            .filter(one -> choice.sensitive() || !claim.apply(one).isFolded())
            .limit(choice.mostClaims())
            .toList();
    for (T one : shown) {
      String sentence = words.sentence(claim.apply(one).sentence());
      lines.add(
          style.claim(PlainText.oneLine(sentence), remarks.apply(one), claim.apply(one).id()));
    }
    if (shown.size() < all.size()) {
      lines.add(style.aside(messages.text("without.more", "count", all.size() - shown.size())));
    }
  }

  private String remarks(Claim claim) {
    return claim.origins().stream().map(messages::name).collect(Collectors.joining(" + "));
  }

  private String period(Period period) {
    return period.first().isEmpty()
        ? messages.text("time.none")
        : period.first().get().toString().substring(0, 10)
            + " – "
            + period.last().orElseThrow().toString().substring(0, 10);
  }

  private void addSettings(List<ExportDiff.Setting> settings, List<String> lines) {
    if (settings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(style.note(messages.text("diff.settings", "count", settings.size())));
    for (ExportDiff.Setting setting : settings.stream().limit(choice.mostClaims()).toList()) {
      lines.add(
          style.note(
              PlainText.oneLine(
                  setting.field()
                      + ": "
                      + values(setting.before())
                      + " → "
                      + values(setting.after()))));
    }
    if (settings.size() > choice.mostClaims()) {
      long more = settings.size() - choice.mostClaims();
      lines.add(style.aside(messages.text("without.more", "count", more)));
    }
  }

  private String values(Set<String> values) {
    return values.isEmpty() ? messages.text("diff.noSetting") : String.join(", ", values);
  }

  private void addKinds(ExportDiff diff, List<String> lines) {
    lines.add("");
    for (Kind kind : Kind.values()) {
      long before = diff.older().kinds().getOrDefault(kind, 0L);
      long after = diff.newer().kinds().getOrDefault(kind, 0L);
      if (before != after) {
        lines.add(
            style.note(
                messages.text(
                    "diff.kind", "kind", messages.name(kind), "before", before, "after", after)));
      }
    }
  }
}
