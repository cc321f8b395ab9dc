package verso.web.persona;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import verso.claim.Claim;
import verso.interest.SensitiveCategory;
import verso.table.Table;

/**
 * Where somebody can be talked to, by country: a list that comes with Verso, shown to whoever opens
 * certain subjects, whatever their reason is.
 *
 * @param country by name
 * @param lines that can be called
 */
public record Support(String country, List<Line> lines) {

  /**
   * A telephone line.
   *
   * @param name as it names itself
   */
  public record Line(String name, String number) {}

  /** A row of the table. */
  private record Row(String language, String country, Set<SensitiveCategory> subjects, Line line) {

    static Row of(List<String> cells) {
      Set<SensitiveCategory> subjects =
          Arrays.stream(cells.get(2).split(","))
              .map(SensitiveCategory::ofCode)
              .collect(Collectors.toUnmodifiableSet());
      return new Row(cells.get(0), cells.get(1), subjects, new Line(cells.get(3), cells.get(4)));
    }
  }

  public Support {
    lines = List.copyOf(lines);
  }

  /** Lines for what these claims touch on, in countries where the language is spoken. */
  static List<Support> of(Collection<Claim> claims, Locale language) {
    var subjects = EnumSet.noneOf(SensitiveCategory.class);
    claims.forEach(claim -> subjects.addAll(claim.sensitive()));
    Map<String, List<Line>> byCountry =
        Table.rows(Support.class, "support.tsv").stream()
            .map(Row::of)
            .filter(row -> row.language().equals(language.getLanguage()))
            .filter(row -> !Collections.disjoint(row.subjects(), subjects))
            .collect(
                Collectors.groupingBy(
                    row -> Locale.of("", row.country()).getDisplayCountry(language),
                    LinkedHashMap::new,
                    Collectors.mapping(Row::line, Collectors.toList())));
    return byCountry.entrySet().stream()
        .map(country -> new Support(country.getKey(), country.getValue()))
        .toList();
  }
}
