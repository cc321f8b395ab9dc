package verso.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a claim says, before it is put into a language.
 *
 * @param key of the message
 * @param arguments the message's named arguments: texts, numbers, or enums to be named
 */
public record Sentence(String key, Map<String, Object> arguments) {
  public Sentence {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** A sentence with arguments given as name, value, name, value … */
  public static Sentence of(String key, Object... namesAndValues) {
    var arguments = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Sentence(key, arguments);
  }
}
