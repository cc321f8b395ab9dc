package verso.index;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.BoostAttribute;

/**
 * How text becomes words, in whatever language: Unicode word rules, then {@link WordFilter}. No
 * word is left out, so that every phrase can be found.
 */
final class TraceAnalyzer extends Analyzer {
  /** Positions between two values of a field, so that no phrase matches across them. */
  private static final int GAP = 100;

  private final boolean forQuery;

  private TraceAnalyzer(boolean forQuery) {
    this.forQuery = forQuery;
  }

  /** For text that is indexed or highlighted. */
  static TraceAnalyzer forText() {
    return new TraceAnalyzer(false);
  }

  /** For what a person searches for. */
  static TraceAnalyzer forQuery() {
    return new TraceAnalyzer(true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokenizer = new TextTokenizer();
    var words = new WordFilter(tokenizer, forQuery);
    return new TokenStreamComponents(tokenizer, forQuery ? new Weights(words) : words);
  }

  /** For prefixes and patterns, which are no whole words: folded, neither split nor stemmed. */
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new FoldingFilter(in);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** In a query, a stem counts less than the word it stands behind. */
  private static final class Weights extends TokenFilter {
    private static final float OF_STEM = 0.5f;

    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final BoostAttribute boost = addAttribute(BoostAttribute.class);

    Weights(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      boost.setBoost(increment.getPositionIncrement() == 0 ? OF_STEM : 1);
      return true;
    }
  }

  private static final class FoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Folding folding = new Folding();

    FoldingFilter(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      folding.fold(term.buffer(), 0, term.length());
      term.copyBuffer(folding.chars(), 0, folding.length());
      return true;
    }
  }
}
