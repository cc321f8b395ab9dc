package verso.interest;

import java.util.ArrayList;
import java.util.List;

/**
 * One phrase or name of the lexicon, with the conditions under which it counts.
 *
 * @param topicId what it is about
 * @param written as the data file has it, without markers
 * @param method the stage of the cascade it belongs to
 * @param languages of a phrase; a name is of all
 * @param words folded
 * @param isWeak counts only beside another of the same branch ({@code ~})
 * @param isWhole counts only as the whole text ({@code =})
 * @param contexts counts only without any of these in the text ({@code !})
 */
record Entry(
    String topicId,
    String written,
    Method method,
    Language language,
    List<String> words,
    boolean isWeak,
    boolean isWhole,
    List<List<String>> contexts) {

  /** Reads a phrase with its markers, such as {@code jaguar !zoo !big_cat} or {@code =mode}. */
  static Entry parse(String topicId, String marked, Method ofMany, Language language) {
    boolean isWhole = marked.charAt(0) == '=';
    int from = isWhole ? 1 : 0;
    int markers = markers(marked);
    String written = marked.substring(from, markers < 0 ? marked.length() : markers).strip();
    List<String> words = List.copyOf(Tokens.of(written).words());
    Method method = ofMany == Method.PHRASE && words.size() == 1 ? Method.WORD : ofMany;
    if (markers < 0) {
      return new Entry(topicId, written, method, language, words, false, isWhole, List.of());
    }
    var contexts = new ArrayList<List<String>>();
    boolean isWeak = false;
    for (String marker : marked.substring(markers).strip().split(" ")) {
      isWeak |= marker.equals("~");
      if (marker.length() > 1 && marker.charAt(0) == '!') {
        contexts.add(Tokens.of(marker.substring(1).replace('_', ' ')).words());
      }
    }
    return new Entry(topicId, written, method, language, words, isWeak, isWhole, contexts);
  }

  /** Where the first marker behind the phrase begins; negative when there is none. */
  private static int markers(String marked) {
    int weak = marked.indexOf(" ~");
    int context = marked.indexOf(" !");
    return weak < 0 || context < 0 ? Math.max(weak, context) : Math.min(weak, context);
  }

  /** A name that is also a word: a label that reads so means the word. */
  boolean isAlsoAWord() {
    return method == Method.NAME && (isWeak || isWhole);
  }

  /** Whether nothing in the text forbids it. */
  boolean isAllowedIn(List<String> text) {
    for (List<String> context : contexts) {
      if (occurs(context, text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean occurs(List<String> context, List<String> text) {
    for (int from = 0; from + context.size() <= text.size(); from++) {
      if (text.subList(from, from + context.size()).equals(context)) {
        return !context.isEmpty();
      }
    }
    return false;
  }
}
