package verso.samples;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * JSON as a platform writes it: what it escapes, and whether it breaks lines. Values are maps,
 * lists, text, numbers and booleans; {@link #NOTHING} is {@code null}.
 */
public enum Json {
  /** Plain UTF-8 on one line. */
  PLAIN(""),
  /** Google: indented, and the characters that HTML gives a meaning escaped. */
  GOOGLE("=&'<>"),
  /** Meta: ASCII, in which every byte of UTF-8 poses as a character of its own. */
  META("");

  /** What stands for {@code null}. */
  static final Object NOTHING = new Object();

  private static final char[] HEX = "0123456789abcdef".toCharArray();
  private static final String LINE = "\n" + " ".repeat(100);

  private final boolean[] plain = new boolean[0x80];

  /**
   * @param escaped characters that are escaped besides those that must be
   */
  Json(String escaped) {
    for (int character = ' '; character < plain.length; character++) {
      boolean special = character == '"' || character == '\\';
      plain[character] = !special && escaped.indexOf(character) < 0;
    }
  }

  /** An object of names and values in turn. */
  public static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  public String write(Object value) {
    var out = new StringBuilder();
    write(value, out, 0);
    return out.toString();
  }

  /** Appends a value that is so many levels inside others. */
  void write(Object value, StringBuilder out, int depth) {
    switch (value) {
      case String text -> quote(text, out);
      case Map<?, ?> object -> writeMembers(object, out, depth);
      case List<?> list -> writeList(list, out, depth);
      default -> out.append(value == NOTHING ? "null" : value.toString());
    }
  }

  private void writeMembers(Map<?, ?> object, StringBuilder out, int depth) {
    out.append('{');
    Iterator<? extends Entry<?, ?>> members = object.entrySet().iterator();
    while (members.hasNext()) {
      Entry<?, ?> member = members.next();
      breakLine(out, depth + 1);
      quote((String) member.getKey(), out);
      out.append(this == PLAIN ? ":" : ": ");
      write(member.getValue(), out, depth + 1);
      out.append(members.hasNext() ? "," : "");
    }
    breakLine(out, object.isEmpty() ? -1 : depth);
    out.append('}');
  }

  private void writeList(List<?> list, StringBuilder out, int depth) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : this == PLAIN ? "," : ", ");
      write(list.get(i), out, depth);
    }
    out.append(']');
  }

  private void breakLine(StringBuilder out, int depth) {
    if (this != PLAIN && depth >= 0) {
      out.append(LINE, 0, 1 + 2 * depth);
    }
  }

  private void quote(String text, StringBuilder out) {
    out.append('"');
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        int character = text.codePointAt(i);
        quote(character, out.append(text, copied, i));
        i += Character.charCount(character) - 1;
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length()).append('"');
  }

  /** Whether a character stands for itself. */
  private boolean isPlain(char character) {
    return character < 0x80 ? plain[character] : this != META;
  }

  private void quote(int character, StringBuilder out) {
    if (character == '"' || character == '\\') {
      out.append('\\').append((char) character);
    } else if (character == '\n') {
      out.append("\\n");
    } else if (character < 0x80 && !plain[character]) {
      unicode(character, out);
    } else if (this == META && character >= 0x80) {
      utf8(character, out);
    } else {
      out.appendCodePoint(character);
    }
  }

  private static void utf8(int character, StringBuilder out) {
    if (character < 0x800) {
      unicode(0xC0 | character >> 6, out);
    } else {
      if (character < 0x10000) {
        unicode(0xE0 | character >> 12, out);
      } else {
        unicode(0xF0 | character >> 18, out);
        unicode(0x80 | character >> 12 & 0x3F, out);
      }
      unicode(0x80 | character >> 6 & 0x3F, out);
    }
    unicode(0x80 | character & 0x3F, out);
  }

  private static void unicode(int value, StringBuilder out) {
    out.append("\\u00").append(HEX[value >> 4]).append(HEX[value & 0xF]);
  }
}
