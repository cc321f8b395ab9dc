package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A chat kept as text, as WhatsApp exports it: every message begins with the phone's wall-clock
 * time in the manner of its country, and goes on until the next time. The order of day, month and
 * year is told by the beginning of the file: by what makes dates that exist and do not go back.
 *
 * <p>A message is an object of {@code time} (ISO, without zone), {@code written} (the time as
 * written), {@code author} (absent from a notice of the app) and {@code text}; its place is {@code
 * line 40}. Its context says of the whole chat: {@code people}, those who write in its beginning,
 * and {@code order}, {@code certain} or {@code assumed}. Text of another kind is read as {@link
 * PlainText}.
 */
public final class ChatLog implements Shape {
  private static final int ENOUGH_LINES = 5;
  private static final int LINES_LOOKED_AT = 50;
  private static final int LARGEST_MESSAGE = 1 << 20;

  /** A name as phones keep them; in quotes a colon belongs to what a notice tells. */
  private static final Pattern AUTHORED =
      Pattern.compile("([^:\"“”„«»\\n]{1,80}?):(?:\\s+(.*)|\\s*)", Pattern.DOTALL);

  /** Whether a text begins like a chat: with lines of time, all written in one manner. */
  public static boolean fits(String head) {
    List<ChatLine> lines =
        head.lines().limit(LINES_LOOKED_AT).flatMap(line -> ChatLine.of(line).stream()).toList();
    return !lines.isEmpty()
        && alike(lines).size() >= ENOUGH_LINES
        && lines.stream().anyMatch(ChatLog::isSaid);
  }

  /** The lines that set off their time in the manner in which most do; others quote a time. */
  private static List<ChatLine> alike(List<ChatLine> lines) {
    Map<ChatLine.Manner, List<ChatLine>> manners =
        lines.stream()
            .collect(
                Collectors.groupingBy(ChatLine::manner, LinkedHashMap::new, Collectors.toList()));
    return Collections.max(manners.values(), Comparator.comparingInt(List::size));
  }

  private static boolean isSaid(ChatLine line) {
    return AUTHORED.matcher(line.rest()).matches();
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    TextInput input = TextInput.open(in);
    List<ChatLine> beginning =
        input.head().lines().flatMap(line -> ChatLine.of(line).stream()).toList();
    if (beginning.isEmpty()) {
      PlainText.read(input.reader(), sink);
      return;
    }
    var chat = new Chat(beginning, sink);
    var lines = new Lines(input.reader());
    boolean goesOn = true;
    for (Optional<String> line = lines.next(); line.isPresent() && goesOn; line = lines.next()) {
      goesOn = chat.line(line.get(), lines.number());
    }
    if (goesOn) {
      chat.handOut();
    }
  }

  /** The chat being read: at most one message of it is held. */
  private static final class Chat {
    private final ChatLine.Manner manner;
    private final ChatDay.Order order;
    private final Value context;
    private final Sink sink;
    private final Map<String, Value> message = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private long start = 1;

    Chat(List<ChatLine> beginning, Sink sink) {
      this.sink = sink;
      List<ChatLine> alike = alike(beginning);
      this.manner = alike.getFirst().manner();
      var reading = ChatDay.reading(alike.stream().map(ChatLine::day).toList());
      this.order = reading.order();
      this.context =
          new Value.Members(
              Map.of(
                  "people",
                  new Value.Items(people(alike)),
                  "order",
                  Value.of(reading.isCertain() ? "certain" : "assumed")));
    }

    private static List<Value> people(List<ChatLine> beginning) {
      Set<Value> people = new LinkedHashSet<>();
      for (ChatLine line : beginning) {
        Matcher authored = AUTHORED.matcher(line.rest());
        if (authored.matches()) {
          people.add(Value.of(authored.group(1).strip()));
        }
      }
      return List.copyOf(people);
    }

    boolean line(String line, long number) {
      Optional<ChatLine> begins = ChatLine.of(line).filter(found -> found.manner() == manner);
      boolean goesOn = true;
      if (begins.isPresent()) {
        goesOn = handOut();
        start = number;
        begin(begins.get());
      } else {
        text.append(text.isEmpty() ? "" : "\n").append(line);
        goesOn = text.length() < LARGEST_MESSAGE || handOut();
      }
      return goesOn;
    }

    private void begin(ChatLine line) {
      message.clear();
      time(line).ifPresent(time -> message.put("time", Value.of(time)));
      message.put("written", Value.of(line.written()));
      Matcher authored = AUTHORED.matcher(line.rest());
      if (authored.matches()) {
        message.put("author", Value.of(authored.group(1).strip()));
        text.append(authored.group(2) == null ? "" : authored.group(2));
      } else {
        text.append(line.rest());
      }
    }

    private Optional<String> time(ChatLine line) {
      Optional<LocalDate> date = line.day().inOrNear(order);
      return date.map(day -> {
        String full = LocalDateTime.of(day, line.clock()).toString();
        return line.hasSeconds() && full.length() == "2024-12-31T23:59".length()
            ? full + ":00"
            : full;
      });
    }

    boolean handOut() {
      String said = text.toString().strip();
      text.setLength(0);
      if (said.isEmpty() && !message.containsKey("author")) {
        return true;
      }
      var members = new LinkedHashMap<>(message);
      members.put("text", Value.of(said));
      return sink.item(new Item(0, new Value.Members(members), "line " + start, context));
    }
  }
}
