package verso.habit;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import verso.table.Table;

/**
 * Time zones by the names that settings write: {@code Europe/Paris}, {@code Paris}, {@code GMT+1},
 * {@code (GMT-05:00) Eastern Time (US & Canada)}.
 */
final class ZoneNames {
  private static final ZoneNames BUNDLED = new ZoneNames();

  /** An offset before a name says less than the name. */
  private static final Pattern OFFSET_BEFORE =
      Pattern.compile("^\\((?:gmt|utc)[^)]*\\)\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

  /** Such as {@code UTC +01:00}, {@code GMT+1} or {@code +0100}. */
  private static final Pattern OFFSET =
      Pattern.compile("(?:gmt|utc)?\\s*([+-]\\d{1,2}(?::?\\d{2})?)", Pattern.CASE_INSENSITIVE);

  private final Map<String, ZoneId> zones = new HashMap<>();

  private ZoneNames() {
    for (List<String> row : Table.rows(ZoneNames.class, "zone-names.tsv")) {
      for (String name : row.get(1).split(" \\| ")) {
        zones.put(key(name), ZoneId.of(row.get(0)));
      }
    }
    var ids = new TreeSet<>(ZoneId.getAvailableZoneIds());
    ids.forEach(id -> zones.put(key(id), ZoneId.of(id)));
    // Etc/GMT+1 is an hour behind, not ahead: no name that people write.
    ids.removeIf(id -> id.startsWith("Etc/") || id.startsWith("SystemV/"));
    ids.forEach(id -> zones.putIfAbsent(key(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id)));
  }

  /** The names that come with Java and with Verso. */
  static ZoneNames bundled() {
    return BUNDLED;
  }

  /** The zone of that name; empty where nobody knows it. */
  Optional<ZoneId> of(String written) {
    String name = OFFSET_BEFORE.matcher(written.strip()).replaceFirst("");
    ZoneId known = zones.get(key(name));
    return known == null ? offset(name) : Optional.of(known);
  }

  private static Optional<ZoneId> offset(String name) {
    var offset = OFFSET.matcher(name);
    try {
      return offset.matches()
          ? Optional.of(ZoneOffset.of(padded(offset.group(1))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code +100} and {@code +1:00} as {@code +0100} and {@code +01:00}. */
  private static String padded(String offset) {
    int colon = offset.indexOf(':');
    int hourDigits = colon > 0 ? colon - 1 : offset.length() % 2 == 0 ? 1 : 2;
    return hourDigits == 1 ? offset.charAt(0) + "0" + offset.substring(1) : offset;
  }

  private static String key(String name) {
    return name.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
  }
}
