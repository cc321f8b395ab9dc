package verso.format;

import java.util.List;
import java.util.Optional;
import verso.table.Table;

/**
 * Sentences that stand in an export where data would: {@code You have no data in this section},
 * {@code No conversations found}, {@code Your data is encrypted and cannot be exported}.
 */
public final class NoData {
  private static final int LONGEST = 200;

  /** A beginning of so few letters may begin anything; only alone does it say that. */
  private static final int SHORT = 9;

  private static final List<Sentence> SENTENCES =
      Table.rows(NoData.class, "no-data.tsv").stream()
          .map(row -> new Sentence(row.get(0).equals("empty"), Keys.loose(row.get(1))))
          .toList();

  private NoData() {}

  private record Sentence(boolean saysEmpty, String beginning) {

    boolean fits(String loose) {
      return beginning.length() < SHORT ? loose.equals(beginning) : loose.startsWith(beginning);
    }
  }

  /** Whether a text says that there is no data. */
  public static boolean saysEmpty(String text) {
    return find(text).map(Sentence::saysEmpty).orElse(false);
  }

  /** Whether a text says that there is data which the platform did not hand over. */
  public static boolean saysWithheld(String text) {
    return find(text).map(sentence -> !sentence.saysEmpty()).orElse(false);
  }

  /** Whether the value is nothing but a sentence that says there is no data. */
  public static boolean isSaidBy(Value value) {
    List<String> leaves = value.leaves();
    return leaves.size() == 1 && saysEmpty(leaves.getFirst());
  }

  private static Optional<Sentence> find(String text) {
    if (text.length() > LONGEST || text.isBlank()) {
      return Optional.empty();
    }
    String loose = Keys.loose(text.strip());
    return SENTENCES.stream().filter(sentence -> sentence.fits(loose)).findFirst();
  }
}
