package verso.platform.google;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import verso.platform.Row;

/** The names that Takeout translates into the language of the account. */
final class GoogleNames {
  private static final Map<String, List<String>> BY_ROLE = byRole();

  private GoogleNames() {}

  /**
   * The globs with each {@code {role}} in them replaced by every name the role goes by: {@code
   * {watch}.json} stands for {@code watch*history.json}, {@code Wiedergabeverlauf.json} and so on.
   */
  static String[] globs(String... templates) {
    var globs = new ArrayList<String>();
    for (String template : templates) {
      expand(template, globs);
    }
    return globs.toArray(String[]::new);
  }

  private static void expand(String template, List<String> globs) {
    int open = template.indexOf('{');
    if (open < 0) {
      globs.add(template);
      return;
    }
    int close = template.indexOf('}', open);
    for (String name : names(template.substring(open + 1, close))) {
      expand(template.substring(0, open) + name + template.substring(close + 1), globs);
    }
  }

  /** Every name a role goes by. */
  static List<String> names(String role) {
    return Objects.requireNonNull(BY_ROLE.get(role), role);
  }

  /** Whether a label, as a record states it, is a name of that role. */
  static boolean isNamed(String role, String label) {
    return names(role).contains(plainSpaces(label));
  }

  /**
   * The first cell of a row whose column, by part of its header, has that role and which says
   * something; empty when there is none.
   */
  static String cell(Row row, String role) {
    return row.members().stream()
        .filter(cell -> isPartOf(role, cell.getKey()) && !cell.getValue().text().isEmpty())
        .map(cell -> cell.getValue().text())
        .findFirst()
        .orElse("");
  }

  private static boolean isPartOf(String role, String header) {
    String lower = lower(header);
    return names(role).stream().anyMatch(lower::contains);
  }

  /** The rows of a table beside this class, cells separated by tabs, without its comments. */
  static List<String[]> table(String file) {
    var rows = new ArrayList<String[]>();
    var in = Objects.requireNonNull(GoogleNames.class.getResourceAsStream(file), file);
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** A label as it is compared: no-break spaces are spaces, of the same length. */
  static String plainSpaces(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  /** A label in lower case. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<String>> byRole() {
    var byRole = new HashMap<String, List<String>>();
    for (String[] row : table("names.tsv")) {
      byRole.computeIfAbsent(row[0], role -> new ArrayList<>()).add(row[2]);
    }
    byRole.replaceAll((role, names) -> List.copyOf(names));
    return Map.copyOf(byRole);
  }
}
