package verso.report;

import java.util.ArrayList;
import java.util.List;

/** Sets letters as plain text, to be printed or pasted into a message. */
public final class LetterText {
  private static final int COLUMNS = 78;
  private static final String RULE = "=".repeat(COLUMNS);

  private final Wrap wrap = new Wrap(COLUMNS);

  /** Letters one after the other, with a rule before each but the first. */
  public List<String> lines(List<Letter> letters) {
    var lines = new ArrayList<String>();
    for (Letter letter : letters) {
      if (!lines.isEmpty()) {
        lines.addAll(List.of("", RULE, ""));
      }
      lines.addAll(lines(letter));
    }
    return lines;
  }

  /** One letter, its annexes, and the notes for the sender. */
  public List<String> lines(Letter letter) {
    var lines = new ArrayList<String>(sent(letter));
    addPage(letter.notes(), lines);
    return lines;
  }

  /** What is sent of a letter: all of it but the notes for the sender. */
  public List<String> sent(Letter letter) {
    var lines = new ArrayList<String>(letter.sender());
    lines.add("");
    letter.recipient().forEach(line -> lines.addAll(wrap.lines(line)));
    lines.addAll(List.of("", letter.place(), ""));
    lines.addAll(wrap.lines(letter.subject()));
    letter.opening().forEach(paragraph -> addParagraph(paragraph, lines));
    lines.add("");
    addNumbered(letter.items(), lines);
    letter.ending().forEach(paragraph -> addParagraph(paragraph, lines));
    lines.add("");
    lines.addAll(letter.signature());
    letter.annexes().forEach(annex -> addPage(annex, lines));
    return lines;
  }

  private void addParagraph(String paragraph, List<String> lines) {
    lines.add("");
    lines.addAll(wrap.lines(paragraph));
  }

  private void addNumbered(List<String> items, List<String> lines) {
    for (int i = 0; i < items.size(); i++) {
      lines.addAll(wrap.lines(items.get(i), (i + 1) + ". ", "   "));
    }
  }

  private void addPage(Letter.Annex page, List<String> lines) {
    lines.addAll(List.of("", "-".repeat(COLUMNS), ""));
    lines.addAll(wrap.lines(page.title()));
    lines.add("");
    page.entries().forEach(entry -> lines.addAll(wrap.lines(entry, "- ", "  ")));
  }
}
