package verso.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verso.claim.Rows;
import verso.interest.Topic;

/** Data of a section in the machine-readable form. */
final class RowsJson {
  /** Probabilities can be small: digits that count, not decimals. */
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private final Locale locale;

  RowsJson(Locale locale) {
    this.locale = locale;
  }

  List<Object> of(Rows table) {
    return table.rows().stream().map(this::cell).toList();
  }

  private Object cell(Object value) {
    return switch (value) {
      case Map<?, ?> map -> map(map);
      case Collection<?> list -> list.stream().map(this::cell).toList();
      case Topic topic -> topic(topic);
      case Double number when !Double.isFinite(number) -> Optional.empty();
      case Double number -> new BigDecimal(number).round(FOUR_DIGITS).doubleValue();
      default -> value;
    };
  }

  private Map<String, Object> map(Map<?, ?> map) {
    var json = new LinkedHashMap<String, Object>();
    map.forEach((name, value) -> json.put(String.valueOf(name), cell(value)));
    return json;
  }

  private Map<String, Object> topic(Topic topic) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", topic.id());
    json.put("name", topic.name(locale));
    return json;
  }
}
