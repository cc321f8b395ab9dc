package verso.persona;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verso.interest.Label;
import verso.table.Table;

/** What platforms write for things that have a code: countries and languages, in any language. */
final class Codes {
  private static final Codes COUNTRIES = of("countries.tsv");
  private static final Codes LANGUAGES = of("languages.tsv");

  private final Map<String, String> codes;

  private Codes(Map<String, String> codes) {
    this.codes = Map.copyOf(codes);
  }

  /** In each row the code comes first; every further column holds names of it. */
  private static Codes of(String table) {
    var codes = new HashMap<String, String>();
    for (List<String> row : Table.rows(Codes.class, table)) {
      names(row).forEach(name -> codes.putIfAbsent(Label.key(name), row.getFirst()));
    }
    return new Codes(codes);
  }

  private static Stream<String> names(List<String> row) {
    return row.stream().flatMap(cell -> Arrays.stream(cell.split("\\|")));
  }

  /** ISO 3166 code of a country given by a name or by a code of two or three letters. */
  static Optional<String> country(String written) {
    return Optional.ofNullable(COUNTRIES.codes.get(Label.key(written)));
  }

  /** ISO 639-1 code of a language given by a name or a code, with or without a region. */
  static Optional<String> language(String written) {
    String key = Label.key(written);
    Optional<String> whole = Optional.ofNullable(LANGUAGES.codes.get(key));
    if (whole.isPresent()) {
      return whole;
    }
    String[] words = key.split(" ");
    boolean hasRegion = words.length == 2 && words[0].length() <= 3 && words[1].length() <= 4;
    return hasRegion ? Optional.ofNullable(LANGUAGES.codes.get(words[0])) : Optional.empty();
  }
}
