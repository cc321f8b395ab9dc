package verso.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verso.claim.Section;

/** Sections on habits in the machine-readable form: one object, whatever the section. */
public final class HabitJson {
  private final PersonaJson persona;

  public HabitJson(Messages messages) {
    this.persona = new PersonaJson(messages);
  }

  /** The figures, claims and tables of all sections, each list in the order of the report. */
  public Map<String, Object> of(List<Section> sections, Instant now) {
    var json = new LinkedHashMap<String, Object>();
    json.put("generatedAt", now);
    json.put("sections", sections.stream().map(persona::section).toList());
    return json;
  }
}
