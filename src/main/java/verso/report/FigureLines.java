package verso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.claim.Figure;
import verso.claim.Section;

/**
 * Figures to read: each as a sentence, then what others published; what to know before believing
 * them stands once, after all. Figures of a platform are shown for those with most behind them; the
 * machine-readable form has all, and all there was too little for.
 */
final class FigureLines {
  /** Who reads of more platforms than these compares nothing any more. */
  private static final int MOST_PLATFORMS = 3;

  /** With no figure at all, some of what is lacking tells why. */
  private static final int MOST_LACKING = 3;

  private final Messages messages;
  private final Words words;
  private final PersonaPages.Style style;

  FigureLines(Messages messages, PersonaPages.Style style) {
    this.messages = messages;
    this.words = new Words(messages);
    this.style = style;
  }

  /** The whole first, then each platform as a block of its own, then what to keep in mind. */
  List<String> of(Section section) {
    FigureBlocks shown = FigureBlocks.of(section.figures()).first(MOST_PLATFORMS);
    var said = new FigureWords(messages);
    var lines = new ArrayList<String>();
    for (Figure figure : shown.whole()) {
      lines.add(style.note(said.sentence(figure)));
      lines.addAll(comparisons(said, figure));
    }
    for (Map.Entry<String, List<Figure>> block : shown.platforms().entrySet()) {
      lines.addAll(block(block.getKey(), block.getValue(), said));
    }
    lines.addAll(caveats(said, shown));
    lines.addAll(leftOut(section, shown.all().size()));
    return lines;
  }

  private List<String> block(String platform, List<Figure> figures, FigureWords said) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(style.block(words.platform(platform)));
    for (Figure figure : figures) {
      lines.add(style.item(said.sentenceUnder(platform, figure)));
      lines.addAll(comparisons(said, figure));
    }
    return lines;
  }

  private List<String> comparisons(FigureWords said, Figure figure) {
    return said.comparisons(figure).stream().map(style::beneath).toList();
  }

  private List<String> caveats(FigureWords said, FigureBlocks shown) {
    List<String> caveats = said.caveats(shown.all());
    var lines = new ArrayList<String>();
    if (!caveats.isEmpty()) {
      lines.add("");
      lines.add(style.block(messages.text("figures.caveats")));
      caveats.forEach(caveat -> lines.add(style.item(caveat)));
    }
    return lines;
  }

  private List<String> leftOut(Section section, int shown) {
    var lines = new ArrayList<String>();
    int most = shown == 0 ? MOST_LACKING : 0;
    section.lacking().stream()
        .limit(most)
        .map(lacking -> PlainText.oneLine(words.sentence(lacking.sentence())))
        .forEach(lacking -> lines.add(style.note(lacking)));
    int further = section.figures().size() - shown;
    int lacking = Math.max(0, section.lacking().size() - most);
    if (further > 0) {
      lines.add(style.aside(messages.text("figures.more", "count", further)));
    }
    if (lacking > 0) {
      lines.add(style.aside(messages.text("figures.lacking", "count", lacking)));
    }
    return lines;
  }
}
