package verso.index;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.QueryParser;

/**
 * What a person typed, made ready for the query parser: punctuation that can only be meant
 * literally ({@code C#, 24/7, https://example.com/?a=b, Yahoo!}, a quote that is never closed)
 * loses its special meaning; operators that a person may have meant keep theirs.
 *
 * @param fields the names that may stand before a colon
 */
record QueryWords(Set<String> fields) {
  private static final Pattern PHRASE_OR_CHUNK =
      Pattern.compile("[^\\s\"]*\"(?:[^\"\\\\]|\\\\.)*\"[^\\s\"]*|\\S+");
  private static final Pattern FIELD = Pattern.compile("[-+!(]*([a-z]+):.+", Pattern.DOTALL);

  /** Nothing but punctuation: no brackets and wildcards, or all of it with a smiley's eyes. */
  private static final Pattern PUNCTUATION =
      Pattern.compile("[\\p{Punct}&&[^*?()\\[\\]{}]]+|[:;=]\\p{Punct}+");

  private static final Pattern OPERATOR = Pattern.compile("&&|\\|\\|");

  /** The text in the parser's syntax. */
  String prepared(String typed) {
    boolean range = typed.contains(" TO ");
    Matcher chunks = PHRASE_OR_CHUNK.matcher(typed);
    var text = new StringBuilder();
    while (chunks.find()) {
      text.append(text.isEmpty() ? "" : " ").append(prepared(chunks.group(), range));
    }
    return text.toString();
  }

  private String prepared(String chunk, boolean range) {
    boolean phrase = chunk.indexOf('"') != chunk.lastIndexOf('"');
    if (phrase || OPERATOR.matcher(chunk).matches()) {
      return chunk;
    }
    if (PUNCTUATION.matcher(chunk).matches()) {
      return "";
    }
    if (chunk.contains("://") || chunk.startsWith("www.")) {
      return QueryParser.escape(chunk);
    }
    return literally(chunk, range);
  }

  private String literally(String chunk, boolean range) {
    String text = chunk.replace("\"", " ").replace("/", "\\/").replaceAll("\\\\$", " ");
    if (!range) {
      text = text.replaceAll("[\\[\\]{}]", "\\\\$0");
    }
    if (!namesField(text)) {
      text = text.replaceAll("(?<!\\\\):", "\\\\:");
    }
    return text.replaceAll("(?<=.)!", " ")
        .replaceAll("\\^(?![0-9])", " ")
        .replaceAll("^~|~(?![0-9]|$|\\))", " ");
  }

  /** Whether this is the name of a field and a colon. */
  boolean isField(String text) {
    return text.endsWith(":") && fields.contains(text.substring(0, text.length() - 1));
  }

  private boolean namesField(String chunk) {
    Matcher field = FIELD.matcher(chunk);
    return field.matches() && fields.contains(field.group(1));
  }
}
