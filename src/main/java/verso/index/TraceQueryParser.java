package verso.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's query syntax over the words of traces. Words must all occur, each in any of the three
 * fields; what is written together without spaces ({@code example.com}) must stand together. For
 * one query.
 */
final class TraceQueryParser extends MultiFieldQueryParser {
  /** What a word is looked for in. */
  static final List<String> FIELDS = List.of(Schema.SUBJECT, Schema.TEXT, Schema.DETAILS);

  /** How much more a word counts in one than in another. */
  private static final Map<String, Float> BOOSTS =
      Map.of(Schema.SUBJECT, 3f, Schema.TEXT, 1f, Schema.DETAILS, 1f);

  /** Fields of one term each. */
  private static final Set<String> KEYWORDS =
      Set.of(
          Schema.PLATFORM, Schema.KIND, Schema.ORIGIN, Schema.ACCOUNT, Schema.IMPORT, Schema.TOPIC);

  private static final QueryWords QUERY_WORDS =
      new QueryWords(
          Stream.concat(FIELDS.stream(), KEYWORDS.stream())
              .collect(Collectors.toUnmodifiableSet()));

  private static final Typing TYPING = new Typing(QUERY_WORDS);

  static final Query EVERYTHING =
      new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST)
          .add(
              new TermInSetQuery(
                  Schema.ASIDE,
                  List.of(
                      new BytesRef(Schema.ASIDE_SOURCE),
                      new BytesRef(Schema.ASIDE_ENTRY),
                      new BytesRef(Schema.ASIDE_REPORT),
                      new BytesRef(Schema.ASIDE_VERDICT))),
              BooleanClause.Occur.MUST_NOT)
          .build();

  private TraceQueryParser() {
    super(FIELDS.toArray(String[]::new), TraceAnalyzer.forQuery(), BOOSTS);
    setDefaultOperator(QueryParser.Operator.AND);
    setSplitOnWhitespace(true);
    setAutoGeneratePhraseQueries(true);
    setAllowLeadingWildcard(true);
    setFuzzyPrefixLength(1);
  }

  /** Reads what a person typed; it has at least one character that is not blank. */
  static Query read(String typed) throws BadQueryException {
    String text = QUERY_WORDS.prepared(typed);
    if (text.isBlank()) {
      throw new BadQueryException("The query has no word in it. Write at least one, or * for all.");
    }
    try {
      return onlyTraces(new TraceQueryParser().parse(text));
    } catch (ParseException e) {
      throw new BadQueryException(explained(e));
    } catch (TooComplexToDeterminizeException e) {
      throw new BadQueryException("A word of the query has too many * and ? in it. Write fewer.");
    }
  }

  /** What a person has typed so far, in the first of its readings that is valid. */
  static Query readSoFar(String typed) {
    for (String text : TYPING.readings(typed)) {
      try {
        return onlyTraces(new TraceQueryParser().parse(text));
      } catch (ParseException | TooComplexToDeterminizeException e) {
        // Whoever is still typing is not to be told so; the next reading asks for less.
      }
    }
    return EVERYTHING;
  }

  /** A query that only excludes is taken from everything, not from nothing. */
  private static Query onlyTraces(Query query) {
    if (query instanceof BooleanQuery bool
        && !bool.clauses().isEmpty()
        && bool.clauses().stream().allMatch(BooleanClause::isProhibited)) {
      var rest = new BooleanQuery.Builder().add(EVERYTHING, BooleanClause.Occur.MUST);
      bool.clauses().forEach(rest::add);
      return rest.build();
    }
    return query;
  }

  /** Never the parser's own words, which list the tokens of a grammar. */
  private static String explained(ParseException fault) {
    return "The query cannot be read"
        + position(fault)
        + ". Close every bracket and every quote, write a word on both sides of AND and OR and"
        + " after NOT, or put the words between quotes to search for them as they are.";
  }

  private static String position(ParseException fault) {
    return fault.getCause() instanceof ParseException cause && cause.currentToken != null
        ? " from character " + cause.currentToken.next.beginColumn + " on"
        : "";
  }

  @Override
  protected Query newMatchAllDocsQuery() {
    return EVERYTHING;
  }

  @Override
  protected @Nullable Query getFieldQuery(@Nullable String field, String text, boolean quoted)
      throws ParseException {
    return field != null && KEYWORDS.contains(field)
        ? keyword(field, text)
        : super.getFieldQuery(field, text, quoted);
  }

  private static Query keyword(String field, String text) {
    String term =
        switch (field) {
          case Schema.IMPORT -> text;
          case Schema.KIND -> text.toLowerCase(Locale.ROOT).replaceAll("[- ]", "_");
          default -> text.toLowerCase(Locale.ROOT);
        };
    return new BoostQuery(new TermQuery(new Term(field, term)), 0);
  }
}
