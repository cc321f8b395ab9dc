package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that says one {@code Key: value} per line, as TikTok's TXT variant, vCards and calendars do.
 * A record ends at a blank line or where its first key comes again. A line without a key continues
 * the value before it; a key that comes twice has a list of values. Keys are as written, without
 * their colons; a line before any key is the member {@code text}. Places are {@code line 40}, the
 * first line of the record.
 */
public final class KeyValueText implements Shape {
  /** A colon before two slashes belongs to an address. */
  private static final Pattern KEYED =
      Pattern.compile("(\\p{L}[^:]{0,79}?)\\s*::?(?!//)\\s*(.*)", Pattern.DOTALL);

  private static final String NO_KEY = "text";
  private static final int LARGEST_RECORD = 4 << 20;
  private static final int ENOUGH_LINES = 2;

  /** Whether most lines of a text begin with a key. */
  static boolean fits(String head) {
    List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(200).toList();
    // A single digit in what looks like a key is more likely a chat's date.
    long keyed =
        lines.stream()
            .map(KEYED::matcher)
            .filter(m -> m.matches() && m.group(1).chars().noneMatch(Character::isDigit))
            .filter(m -> m.group(1).split(" ").length <= 6)
            .count();
    return keyed >= ENOUGH_LINES && keyed * 10 >= lines.size() * 8L;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var lines = new Lines(TextInput.open(in).reader());
    var fields = new Fields();
    boolean goesOn = true;
    for (Optional<String> line = lines.next(); line.isPresent() && goesOn; line = lines.next()) {
      Matcher keyed = KEYED.matcher(line.get());
      boolean hasKey = keyed.matches();
      if (line.get().isBlank() || (hasKey && fields.isFirst(keyed.group(1))) || fields.isFull()) {
        goesOn = fields.handOut(sink);
      }
      if (hasKey) {
        fields.put(keyed.group(1), keyed.group(2), lines.number());
      } else if (!line.get().isBlank()) {
        fields.proceed(line.get().strip(), lines.number());
      }
    }
    if (goesOn) {
      fields.handOut(sink);
    }
  }

  /** The record being read. */
  private static final class Fields {
    private final LinkedHashMap<String, List<StringBuilder>> values = new LinkedHashMap<>();
    private String last = NO_KEY;
    private long start;
    private int size;

    boolean isFirst(String key) {
      return !values.isEmpty() && values.firstEntry().getKey().equals(key);
    }

    boolean isFull() {
      return size > LARGEST_RECORD;
    }

    void put(String key, String value, long line) {
      start = values.isEmpty() ? line : start;
      values.computeIfAbsent(key, k -> new ArrayList<>()).add(new StringBuilder(value.strip()));
      last = key;
      size += value.length();
    }

    void proceed(String text, long line) {
      if (values.isEmpty()) {
        put(NO_KEY, text, line);
      } else {
        values.get(last).getLast().append('\n').append(text);
        size += text.length();
      }
    }

    boolean handOut(Sink sink) {
      var members = new LinkedHashMap<String, Value>();
      values.forEach((key, texts) -> members.put(key, value(texts)));
      values.clear();
      size = 0;
      var record = new Value.Members(members);
      return record.isEmpty() || sink.item(Item.of(record, "line " + start));
    }

    private static Value value(List<StringBuilder> texts) {
      List<Value> all = texts.stream().map(text -> Value.of(text.toString())).toList();
      return all.size() == 1 ? all.getFirst() : new Value.Items(all);
    }
  }
}
