package verso.interest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

/**
 * How well texts that touch on a sensitive category are told from decoys.
 *
 * @param right tags that were expected
 * @param wrong tags that were not
 * @param missed tags that were expected and not given
 */
record SensitiveScore(int right, int wrong, int missed) {

  /** A text with the categories that a person sees in it. */
  record Labelled(
      boolean isUnseen, String language, Set<String> categories, String text, boolean isOther) {
    static List<Labelled> all() {
      return Table.rows(SensitiveScore.class, "sensitive.tsv").stream()
          .map(row ->
              new Labelled(
                  row.getFirst().equals("unseen"),
                  row.get(1),
                  row.get(2).equals("-") ? Set.of() : Set.of(row.get(2).split(",")),
                  row.get(3),
                  row.size() > 4 && row.get(4).equals("other")))
          .toList();
    }

    Set<String> tagged(SensitiveTagger tagger) {
      return tagger.of(text).stream()
          .map(tag -> tag.category().code())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Of one category over these texts. */
  static SensitiveScore of(String code, List<Labelled> texts, SensitiveTagger tagger) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Labelled text : texts) {
      boolean isExpected = text.categories().contains(code);
      boolean isTagged = text.tagged(tagger).contains(code);
      right += isExpected && isTagged ? 1 : 0;
      wrong += !isExpected && isTagged ? 1 : 0;
      missed += isExpected && !isTagged ? 1 : 0;
    }
    return new SensitiveScore(right, wrong, missed);
  }

  SensitiveScore plus(SensitiveScore other) {
    return new SensitiveScore(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  double precision() {
    return right + wrong == 0 ? 1 : right / (double) (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : right / (double) (right + missed);
  }

  /** Precision and recall of each category, on the tuning part, the unseen part and both. */
  static List<String> table() {
    SensitiveTagger tagger = SensitiveTagger.bundled();
    List<Labelled> tuning = Labelled.all().stream().filter(text -> !text.isUnseen()).toList();
    List<Labelled> unseen = Labelled.all().stream().filter(Labelled::isUnseen).toList();
    var lines = new ArrayList<String>();
    lines.add(
        "| Category | Precision, all | Precision, unseen | Recall, all | Recall, unseen | Tags |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    var seenTotal = new SensitiveScore(0, 0, 0);
    var unseenTotal = new SensitiveScore(0, 0, 0);
    for (SensitiveCategory category : SensitiveCategory.values()) {
      SensitiveScore ofSeen = of(category.code(), tuning, tagger);
      SensitiveScore ofUnseen = of(category.code(), unseen, tagger);
      lines.add(row(category.code() + " " + category.id(), ofSeen, ofUnseen));
      seenTotal = seenTotal.plus(ofSeen);
      unseenTotal = unseenTotal.plus(ofUnseen);
    }
    lines.add(row("all", seenTotal, unseenTotal));
    return lines;
  }

  private static String row(String name, SensitiveScore seen, SensitiveScore unseen) {
    SensitiveScore all = seen.plus(unseen);
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f | %d |",
        name,
        all.precision(),
        unseen.precision(),
        all.recall(),
        unseen.recall(),
        all.right() + all.wrong());
  }

  /** What went wrong in the tuning part. */
  static List<String> misses() {
    SensitiveTagger tagger = SensitiveTagger.bundled();
    return Labelled.all().stream()
        .filter(text -> !text.isUnseen())
        .filter(text -> !text.tagged(tagger).equals(text.categories()))
        .map(text ->
            text.language()
                + " "
                + text.categories()
                + " "
                + text.text()
                + " → "
                + text.tagged(tagger))
        .toList();
  }
}
