package verso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verso.claim.Section;

/**
 * Figures to read as lines: each as a sentence, then what others published; what to know before
 * believing them stands once, after all. The machine-readable form has all figures, and all there
 * was too little for.
 */
final class FigureLines {
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
    FigureBlocks figures = FigureBlocks.of(section, messages);
    var lines = new ArrayList<String>();
    figures.blocks().forEach(block -> lines.addAll(block(block)));
    lines.addAll(caveats(figures.caveats()));
    lines.addAll(leftOut(section, figures));
    return lines;
  }

  private List<String> block(FigureBlocks.Block block) {
    Optional<String> platform = block.platform();
    var lines = new ArrayList<String>();
    if (platform.isPresent()) {
      lines.add("");
      lines.add(style.block(platform.get()));
    }
    for (FigureBlocks.Item item : block.items()) {
      String sentence = item.sentence();
      lines.add(platform.isPresent() ? style.item(sentence) : style.note(sentence));
      item.comparisons().stream().map(style::beneath).forEach(lines::add);
    }
    return lines;
  }

  private List<String> caveats(List<String> caveats) {
    var lines = new ArrayList<String>();
    if (!caveats.isEmpty()) {
      lines.add("");
      lines.add(style.block(messages.text("figures.caveats")));
      caveats.stream().map(style::item).forEach(lines::add);
    }
    return lines;
  }

  private List<String> leftOut(Section section, FigureBlocks figures) {
    var lines = new ArrayList<String>();
    int most = figures.isEmpty() ? MOST_LACKING : 0;
    section.lacking().stream()
        .limit(most)
        .map(lacking -> PlainText.oneLine(words.sentence(lacking.sentence())))
        .map(style::note)
        .forEach(lines::add);
    int lacking = Math.max(0, section.lacking().size() - most);
    if (figures.further() > 0) {
      lines.add(style.aside(messages.text("figures.more", "count", figures.further())));
    }
    if (lacking > 0) {
      lines.add(style.aside(messages.text("figures.lacking", "count", lacking)));
    }
    return lines;
  }
}
