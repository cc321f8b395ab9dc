package verso.format;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** A value as indented JSON that people can read: characters as they are, not escaped. */
public final class ValueText {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private ValueText() {}

  /** The value as text of several lines. */
  public static String of(Value value) {
    var writer = new ValueText();
    writer.write(value, "");
    return writer.text.toString();
  }

  private void write(Value value, String margin) {
    switch (value) {
      case Value.Members(Map<String, Value> map) -> members(map, margin);
      case Value.Items(var list) -> items(list.iterator(), margin);
      case Value.Text(String string) -> quoted(string);
      case Value.Number(String digits) -> text.append(digits);
      case Value.Truth(boolean truth) -> text.append(truth);
      case Value.Nothing() -> text.append("null");
    }
  }

  private void members(Map<String, Value> map, String margin) {
    String inner = margin + INDENT;
    text.append('{');
    String separator = "\n";
    for (Map.Entry<String, Value> member : map.entrySet()) {
      text.append(separator).append(inner);
      quoted(member.getKey());
      text.append(": ");
      write(member.getValue(), inner);
      separator = ",\n";
    }
    text.append(map.isEmpty() ? "}" : "\n" + margin + "}");
  }

  private void items(Iterator<Value> items, String margin) {
    String inner = margin + INDENT;
    boolean isEmpty = !items.hasNext();
    text.append('[');
    String separator = "\n";
    while (items.hasNext()) {
      text.append(separator).append(inner);
      write(items.next(), inner);
      separator = ",\n";
    }
    text.append(isEmpty ? "]" : "\n" + margin + "]");
  }

  private void quoted(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default ->
            text.append(
                c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    text.append('"');
  }
}
