package verso.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A vCard or iCalendar file: blocks of properties between {@code BEGIN} and {@code END}. Every
 * block of one kind is a record, its members the properties in upper case without their parameters;
 * of a property that occurs several times the first counts. Folded lines are joined.
 */
public final class PropertyBlocks implements Shape {
  private static final String BEGIN = "BEGIN:";
  private static final String END = "END:";

  /** A photograph folded into a card is not read to its end. */
  private static final int LONGEST_VALUE = 100_000;

  private final String kind;

  private PropertyBlocks(String kind) {
    this.kind = kind;
  }

  /** The blocks of that kind, such as {@code VCARD} or {@code VEVENT}; others are left out. */
  public static PropertyBlocks of(String kind) {
    return new PropertyBlocks(kind);
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    var block = new LinkedHashMap<String, Value>();
    int begun = 0;
    boolean isInside = false;
    for (String line = property(lines); !line.isEmpty(); line = property(lines)) {
      if (line.equalsIgnoreCase(BEGIN + kind)) {
        block.clear();
        isInside = true;
        begun++;
      } else if (isInside && line.equalsIgnoreCase(END + kind)) {
        isInside = false;
        if (!sink.item(Item.of(new Value.Members(block), "element " + begun))) {
          return;
        }
      } else if (isInside) {
        addProperty(block, line);
      }
    }
    if (isInside) {
      sink.problem("element " + begun, "This block is opened and never closed.");
    }
  }

  /** The next property, its folded lines joined; empty at the end of the file. */
  private static String property(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && line.isBlank()) {
      line = lines.readLine();
    }
    if (line == null) {
      return "";
    }
    var property = new StringBuilder(line);
    while (isContinued(lines)) {
      String more = lines.readLine();
      if (more != null && property.length() < LONGEST_VALUE) {
        property.append(more, 1, more.length());
      }
    }
    return property.toString();
  }

  private static boolean isContinued(BufferedReader lines) throws IOException {
    // More than one: of CR LF the reader may yet have to skip the second.
    lines.mark(8);
    int next = lines.read();
    lines.reset();
    return next == ' ' || next == '\t';
  }

  private static void addProperty(Map<String, Value> block, String line) {
    int colon = line.indexOf(':');
    if (colon <= 0) {
      return;
    }
    String name = line.substring(0, colon);
    int parameters = name.indexOf(';');
    String plain = parameters < 0 ? name : name.substring(0, parameters);
    block.putIfAbsent(
        plain.toUpperCase(Locale.ROOT), Value.of(unescaped(line.substring(colon + 1))));
  }

  private static String unescaped(String value) {
    return value.indexOf('\\') < 0
        ? value
        : value
            .replace("\\n", "\n")
            .replace("\\N", "\n")
            .replace("\\,", ",")
            .replace("\\;", ";")
            .replace("\\\\", "\\");
  }
}
