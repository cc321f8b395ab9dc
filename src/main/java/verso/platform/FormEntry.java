package verso.platform;

import java.util.Set;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.format.Secrets;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Something typed into a form of a page, as a browser remembers it to offer it again.
 *
 * @param row the record
 * @param field name of the field within the page, such as {@code email} or {@code q}
 * @param value what was typed
 * @param when it was last used
 */
public record FormEntry(Row row, String field, String value, Moment when) {
  /** Names of fields that are there to search, as {@link Keys#loose}. */
  private static final Set<String> SEARCHES =
      Set.of("searchbarhistory", "q", "query", "search", "s", "keyword", "keywords", "recherche");

  /** A search, or a field of the person; nothing for a field that holds a secret. */
  public Stream<Trace> traces() {
    if (value.isEmpty() || Secrets.isSecret(field)) {
      return Stream.empty();
    }
    if (SEARCHES.contains(Keys.loose(field))) {
      return row.trace(Kind.SEARCH, Origin.OBSERVED, value).when(when).stream();
    }
    ProfileField known = ProfileField.of(field);
    return row
        .trace(known.kind(), Origin.DECLARED, value)
        .when(when)
        .detail(known.detail(), known.name())
        .stream();
  }
}
