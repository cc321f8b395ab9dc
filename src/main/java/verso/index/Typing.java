package verso.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.queryparser.classic.QueryParser;

/**
 * What a person has typed so far, in the parser's syntax: the last word also stands for all that
 * begin with it.
 *
 * @param words makes ready for the parser what is typed on purpose
 */
record Typing(QueryWords words) {
  /** What is pasted may be a whole page, and a query has a limit. */
  private static final int MOST_WORDS = 50;

  /** The last chunk; before its word what applies to the whole of it. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?<before>.*\\s|)(?<sign>[-+!(]*)(?<field>[a-z]+:|)(?<word>\\S+)", Pattern.DOTALL);

  /** Who types these decides alone where words end. */
  private static final Pattern SYNTAX = Pattern.compile("[*?~^\"()\\[\\]{}\\\\]");

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO");
  private static final Pattern OPERATOR =
      Pattern.compile("(?<!\\S)(?:AND|OR|NOT|TO|&&|\\|\\|)(?!\\S)");

  private static final Pattern OPENED_FIELD = Pattern.compile(":[(\"]+");

  /** A word, as it is indexed, and where it ends. */
  private record Word(String term, int end) {
    String escaped() {
      return QueryParser.escape(term);
    }
  }

  /** Readings of it, the closest first, the last one valid; none before there is a word in it. */
  List<String> readings(String typed) {
    String plain = plain(typed);
    List<Word> pieces = pieces(plain);
    if (pieces.isEmpty()) {
      return List.of();
    }
    String alone = joined(pieces) + (isOpen(plain, pieces) ? "*" : "");
    return pieces.size() == MOST_WORDS
        ? List.of(alone)
        : List.of(withUnfinished(typed), withUnfinished(plain), alone);
  }

  /** Whether the text ends with a word, which may go on. */
  private static boolean isOpen(String text, List<Word> pieces) {
    return !pieces.isEmpty() && pieces.getLast().end() == text.length();
  }

  private static String plain(String typed) {
    String words = OPERATOR.matcher(typed).replaceAll(" ");
    return SYNTAX.matcher(OPENED_FIELD.matcher(words).replaceAll(":")).replaceAll(" ");
  }

  private String withUnfinished(String typed) {
    Matcher last = LAST.matcher(typed);
    if (!last.matches()) {
      return words.prepared(typed);
    }
    boolean isField = words.isField(last.group("field"));
    String word = isField ? last.group("word") : last.group("field") + last.group("word");
    List<Word> pieces = pieces(word);
    if (!isOpen(word, pieces) || OPERATORS.contains(word) || SYNTAX.matcher(word).find()) {
      return words.prepared(typed);
    }
    return words.prepared(last.group("before"))
        + " "
        + last.group("sign")
        + (isField ? last.group("field") : "")
        + "(%s OR (%s*))".formatted(words.prepared(word), joined(pieces));
  }

  private static String joined(List<Word> pieces) {
    return pieces.stream().map(Word::escaped).collect(Collectors.joining(" "));
  }

  private static List<Word> pieces(String text) {
    var pieces = new ArrayList<Word>();
    try (TraceAnalyzer analyzer = TraceAnalyzer.forText();
        TokenStream tokens = analyzer.tokenStream(Schema.TEXT, text)) {
      var term = tokens.getAttribute(CharTermAttribute.class);
      var offset = tokens.getAttribute(OffsetAttribute.class);
      var increment = tokens.getAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (pieces.size() < MOST_WORDS && tokens.incrementToken()) {
        boolean isStem = increment.getPositionIncrement() == 0;
        if (!isStem) {
          pieces.add(new Word(term.toString(), offset.endOffset()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A text in memory can be read.
    }
    return pieces;
  }
}
