package verso.interest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import verso.table.Table;

/**
 * A text that a person filed by hand.
 *
 * @param isUnseen never looked at while the lexicon is worked on; only ever scored
 * @param type label, query, title or brand
 * @param topics each of which is right; empty when the text must stay unclassified
 */
record LabelledText(
    Language language, boolean isUnseen, String type, Set<String> topics, String text) {

  static final List<String> TYPES = List.of("label", "query", "title", "brand");

  /** The labelled set of a language, in the order of its file. */
  static List<LabelledText> of(Language language) {
    return Table.rows(LabelledText.class, "labels." + language.code() + ".tsv").stream()
        .map(row ->
            new LabelledText(
                language,
                row.getFirst().equals("unseen"),
                row.get(1),
                row.get(2).equals("-") ? Set.of() : Set.of(row.get(2).split("\\|")),
                row.get(3)))
        .toList();
  }

  /** What kind of input it is to the classifier. */
  Input input() {
    return switch (type) {
      case "query" -> Input.QUERY;
      case "title" -> Input.TITLE;
      case "brand" -> Input.NAME;
      default -> text.contains("_") ? Input.SEGMENT : Input.LABEL;
    };
  }

  /** The tier-1 topic that the classifier files it under. */
  Optional<String> filed(Classifier classifier) {
    return classifier.classify(text, input()).map(c -> classifier.tree().root(c.topicId()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s %s %s %s", language.code(), type, String.join("|", topics), text);
  }
}
