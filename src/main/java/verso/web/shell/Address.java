package verso.web.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address of the application with what is asked there. What is empty is left out, so that the
 * same question has one address. Immutable.
 *
 * @param path where
 * @param asked what, by name
 */
public record Address(String path, Map<String, String> asked) {
  public Address {
    asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
  }

  /** An address where nothing is asked yet. */
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The same, this asked otherwise; an empty text asks nothing. */
  public Address with(String name, String value) {
    var all = new LinkedHashMap<>(asked);
    if (value.isEmpty()) {
      all.remove(name);
    } else {
      all.put(name, value);
    }
    return new Address(path, all);
  }

  /** As it stands in the address bar. */
  @Override
  public String toString() {
    return asked.isEmpty()
        ? path
        : asked.entrySet().stream()
            .map(one -> one.getKey() + "=" + Addresses.encoded(one.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }
}
