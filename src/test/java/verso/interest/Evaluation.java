package verso.interest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Measures the classifier on the labelled sets beside this class and prints the tables of {@code
 * docs/evaluation.md}; with {@code --misses} also every text of the tuning part that went wrong.
 * Texts of the unseen part are never printed.
 */
public final class Evaluation {
  private final Classifier classifier = Classifier.standard();

  public static void main(String[] arguments) {
    var evaluation = new Evaluation();
    evaluation.labels().forEach(System.out::println);
    System.out.println();
    SensitiveScore.table().forEach(System.out::println);
    if (List.of(arguments).contains("--misses")) {
      evaluation.misses().forEach(System.out::println);
      SensitiveScore.misses().forEach(System.out::println);
    }
  }

  /** The table of accuracy by language, kind of text and part of the set. */
  List<String> labels() {
    var lines = new ArrayList<String>();
    lines.add(
        "| Language | Texts | Part | n | Tier 1 right | Right of those filed | Filed | Topicless"
            + " left alone |");
    lines.add("|---|---|---|---:|---:|---:|---:|---:|");
    for (Language language : Language.values()) {
      for (boolean isUnseen : new boolean[] {false, true}) {
        for (String type : LabelledText.TYPES) {
          lines.add(row(language, type, isUnseen, t -> t.type().equals(type)));
        }
        lines.add(row(language, "all", isUnseen, t -> true));
      }
    }
    return lines;
  }

  private String row(
      Language language, String name, boolean isUnseen, Predicate<LabelledText> which) {
    LabelScore score = score(language, isUnseen, which);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %d | %.2f | %.2f | %.2f | %d of %d |",
        language.code(),
        name,
        isUnseen ? "unseen" : "tuning",
        score.texts(),
        score.accuracy(),
        score.precision(),
        score.coverage(),
        score.leftAlone(),
        score.topicless());
  }

  LabelScore score(Language language, boolean isUnseen, Predicate<LabelledText> which) {
    List<LabelledText> set =
        LabelledText.of(language).stream()
            .filter(text -> text.isUnseen() == isUnseen)
            .filter(which)
            .toList();
    return LabelScore.of(set, classifier);
  }

  private List<String> misses() {
    var lines = new ArrayList<String>();
    for (Language language : Language.values()) {
      for (LabelledText text : LabelledText.of(language)) {
        if (!text.isUnseen() && !isRight(text)) {
          String filed =
              classifier
                  .classify(text.text(), text.input())
                  .map(c -> c.topicId() + " by " + c.method() + " “" + c.matched() + "”")
                  .orElse("nothing");
          lines.add(text + " → " + filed);
        }
      }
    }
    return lines;
  }

  private boolean isRight(LabelledText text) {
    return text.filed(classifier).map(text.topics()::contains).orElse(text.topics().isEmpty());
  }
}
