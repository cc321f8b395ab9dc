package verso.report;

import java.util.ArrayList;
import java.util.List;
import verso.claim.Benchmarks;
import verso.claim.Figure;
import verso.claim.Section;
import verso.claim.Sentence;

/**
 * Figures to read: each as a sentence, then what others published, then what to know before
 * believing it. Figures there was too little for come last, as the results they are.
 */
final class FigureLines {
  private final Words words;
  private final Comparison comparison;
  private final PersonaPages.Style style;

  FigureLines(Messages messages, PersonaPages.Style style) {
    this.words = new Words(messages);
    this.comparison = new Comparison(messages);
    this.style = style;
  }

  List<String> of(Section section) {
    var lines = new ArrayList<String>();
    section.figures().forEach(figure -> lines.addAll(of(figure)));
    section
        .lacking()
        .forEach(lacking -> lines.add(style.beneath(line(words.sentence(lacking.sentence())))));
    return lines;
  }

  private List<String> of(Figure figure) {
    var lines = new ArrayList<String>();
    lines.add(style.note(line(words.sentence(figure.sentence()))));
    for (String id : figure.grounds().benchmarks()) {
      lines.add(style.beneath(line(comparison.sentence(Benchmarks.of(id)))));
    }
    for (Sentence caveat : figure.grounds().caveats()) {
      lines.add(style.beneath(line(words.sentence(caveat))));
    }
    return lines;
  }

  private static String line(String text) {
    return PlainText.oneLine(text);
  }
}
