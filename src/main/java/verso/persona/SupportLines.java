package verso.persona;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Sentence;
import verso.interest.SensitiveCategory;
import verso.table.Table;

/**
 * Telephone lines anybody may call, by country: a static list, shown beside subjects that can hurt
 * once somebody opens them. It says of nobody that they need one.
 */
public final class SupportLines {
  /** Countries that have a list, by ISO 3166 code. */
  private static final List<String> COUNTRIES = List.of("fr", "gb", "us");

  private static final Map<String, List<Line>> LINES =
      COUNTRIES.stream()
          .collect(Collectors.toUnmodifiableMap(country -> country, SupportLines::read));

  private record Line(List<SensitiveCategory> categories, Sentence sentence) {}

  private SupportLines() {}

  private static List<Line> read(String country) {
    return Table.rows(SupportLines.class, "support/" + country + ".tsv").stream()
        .map(SupportLines::line)
        .toList();
  }

  private static Line line(List<String> row) {
    boolean isChecked = row.get(3).equals("checked");
    return new Line(
        Arrays.stream(row.getFirst().split(" ")).map(SensitiveCategory::ofCode).toList(),
        Sentence.of(
            isChecked ? "note.support.line" : "note.support.unchecked",
            "name",
            row.get(1),
            "number",
            row.get(2)));
  }

  /**
   * What to show beside these subjects: an opening sentence and the lines; nothing where the
   * country has no list or the subjects have no line. Somebody who reads French without a country
   * is taken to be in France.
   */
  public static List<Sentence> beside(Collection<SensitiveCategory> opened, Locale reader) {
    List<Sentence> lines =
        LINES.getOrDefault(country(reader), List.of()).stream()
            .filter(line -> line.categories.stream().anyMatch(opened::contains))
            .map(Line::sentence)
            .toList();
    return lines.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(Sentence.of("note.support.anybody")), lines.stream()).toList();
  }

  private static String country(Locale reader) {
    String country = reader.getCountry().toLowerCase(Locale.ROOT);
    return country.isEmpty() && reader.getLanguage().equals("fr") ? "fr" : country;
  }
}
