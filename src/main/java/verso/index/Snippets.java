package verso.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import verso.trace.Trace;

/** The passage of a trace that shows best why it was found. For one query; not thread-safe. */
final class Snippets {
  private static final int LENGTH = 160;

  /** How much more a match counts there, as in the ranking. */
  private static final double SUBJECT_COUNTS = 3;

  /** Where in a passage its first match is to stand. */
  private static final float MATCH_AT = 0.4f;

  private final Query query;
  private final UnifiedHighlighter highlighter;

  Snippets(Query query) {
    this.query = query;
    highlighter =
        UnifiedHighlighter.builderWithoutSearcher(TraceAnalyzer.forText())
            .withFormatter(new Formatter())
            .withMaxNoHighlightPassages(0)
            // The words of a query may stand in different fields, none of which matches alone.
            .withWeightMatches(false)
            .withBreakIterator(() ->
                LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getWordInstance(Locale.ROOT), LENGTH, MATCH_AT))
            .build();
  }

  /** A passage with its matches marked, and how good it is. */
  private record Snippet(String text, double score) {
    Snippet counting(double times) {
      return new Snippet(text, score * times);
    }
  }

  /** The best passage of subject, text and details; empty when no word of the query is in them. */
  String of(Trace trace) throws IOException {
    List<Snippet> best =
        List.of(
            best(Schema.SUBJECT, trace.subject()).counting(SUBJECT_COUNTS),
            best(Schema.TEXT, trace.text()),
            best(Schema.DETAILS, details(trace)));
    return best.stream().max(Comparator.comparingDouble(Snippet::score)).orElseThrow().text();
  }

  private Snippet best(String field, String content) throws IOException {
    Object found =
        content.isEmpty() ? null : highlighter.highlightWithoutSearcher(field, query, content, 1);
    return Objects.requireNonNullElse((Snippet) found, new Snippet("", 0));
  }

  private static String details(Trace trace) {
    return trace.details().entries().stream()
        .map(Schema::searched)
        .collect(Collectors.joining("\n"));
  }

  private static final class Formatter extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      Passage passage = passages[0];
      var text = new StringBuilder();
      int end = passage.getStartOffset();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = passage.getMatchStarts()[i];
        int to = passage.getMatchEnds()[i];
        if (from >= end) {
          text.append(plain(content, end, from)).append(Hit.MATCH_START);
          text.append(plain(content, from, to)).append(Hit.MATCH_END);
          end = to;
        }
      }
      text.append(plain(content, end, Math.max(end, passage.getEndOffset())));
      return new Snippet(text.toString().strip(), passage.getScore());
    }

    /** One line, without the characters that mark a match. */
    private static String plain(String content, int from, int to) {
      return content
          .substring(from, to)
          .replace(Hit.MATCH_START, ' ')
          .replace(Hit.MATCH_END, ' ')
          .replaceAll("\\s+", " ");
    }
  }
}
