package verso.interest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the wish to buy in a search: a cue such as {@code cheap} or {@code acheter} beside the
 * topic of something that is bought. Immutable and thread-safe.
 */
public final class IntentCues {
  /**
   * A search that names a product and a cue.
   *
   * @param cue as the table writes it
   * @param product the topic of what is looked for
   * @param audienceId the intention of the Audience Taxonomy that this is
   */
  public record Intent(String cue, Classification product, String audienceId) {}

  private final Classifier classifier;
  private final LanguageGuess languages = new LanguageGuess();
  private final WordTree cues = new WordTree();
  private final Map<String, String> audiences;

  private IntentCues(Classifier classifier, Tables tables) {
    this.classifier = classifier;
    for (List<String> row : tables.rows("intent-cues.tsv")) {
      Language language = Language.of(row.getFirst());
      Entry cue = Entry.parse("", row.get(1), Method.PHRASE, language);
      if (!cue.words().isEmpty()) {
        cues.add(cue);
      }
    }
    audiences =
        tables.rows("intent-topics.tsv").stream()
            .collect(Collectors.toMap(List::getFirst, row -> row.get(1), (one, other) -> one));
  }

  /** The cues of these tables, with topics found by that classifier. */
  public static IntentCues of(Classifier classifier, Tables tables) {
    return new IntentCues(classifier, tables);
  }

  /** What a search wishes to buy; empty for most. */
  public Optional<Intent> in(String query) {
    Tokens words = Tokens.of(query);
    return cue(words)
        .flatMap(cue ->
            classifier
                .classify(query, Input.QUERY)
                .flatMap(product ->
                    audience(product.topicId())
                        .map(audience -> new Intent(cue.written(), product, audience))));
  }

  /** The longest cue; a single word counts only in a language the search may be in. */
  private Optional<Entry> cue(Tokens words) {
    Set<Language> readable = languages.of(words);
    return cues.in(words).stream()
        .flatMap(found -> found.entries().stream())
        .filter(cue -> cue.words().size() > 1 || readable.contains(cue.language()))
        .max(Comparator.comparingInt(cue -> cue.words().size()));
  }

  /** That of the topic, or of the nearest one above it that the table has. */
  private Optional<String> audience(String topicId) {
    var path = new ArrayList<>(classifier.tree().path(topicId));
    return path.reversed().stream()
        .map(Topic::id)
        .filter(audiences::containsKey)
        .findFirst()
        .map(audiences::get);
  }
}
