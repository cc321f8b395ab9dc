package verso.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import verso.claim.Section;

/**
 * Sections on habits in the machine-readable form: one object, whose lists hold what the sections
 * hold, each item with the number of its section.
 */
public final class HabitJson {
  private final PersonaJson persona;
  private final FiguresJson figures;
  private final RowsJson rows;
  private final Words words;

  public HabitJson(Messages messages) {
    this.persona = new PersonaJson(messages);
    this.figures = new FiguresJson(messages);
    this.rows = new RowsJson(messages.locale());
    this.words = new Words(messages);
  }

  /** The figures, claims and tables of all sections, each list in the order of the report. */
  public Map<String, Object> of(List<Section> sections, Instant now) {
    var json = new LinkedHashMap<String, Object>();
    json.put("generatedAt", now);
    json.put("figures", all(sections, section -> section.figures().stream().map(figures::of)));
    json.put("lacking", all(sections, section -> section.lacking().stream().map(figures::of)));
    json.put("claims", all(sections, section -> section.claims().stream().map(persona::of)));
    json.put(
        "notes", sections.stream().flatMap(s -> s.notes().stream()).map(words::sentence).toList());
    var tables = new LinkedHashMap<String, Object>();
    sections.forEach(
        section -> section.tables().forEach(table -> tables.put(table.name(), rows.of(table))));
    json.put("tables", tables);
    return json;
  }

  private static List<Map<String, Object>> all(
      List<Section> sections, Function<Section, Stream<Map<String, Object>>> parts) {
    var all = new ArrayList<Map<String, Object>>();
    for (Section section : sections) {
      parts
          .apply(section)
          .forEach(part -> {
            var numbered = new LinkedHashMap<String, Object>();
            numbered.put("section", section.id());
            numbered.putAll(part);
            all.add(numbered);
          });
    }
    return all;
  }
}
