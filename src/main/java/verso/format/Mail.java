package verso.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * Mail, a single message or a whole mbox, streamed: an object with the members {@code subject},
 * {@code from}, {@code to}, {@code date} and {@code text} per message. Places are {@code message
 * 3}. A message of more than 32 MB loses its end, which is an attachment.
 */
public final class Mail implements Shape {
  private static final int LARGEST_MESSAGE = 32 << 20;
  private static final int LARGEST_LINE = 1 << 16;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var buffered = new BufferedInputStream(in, LARGEST_LINE);
    var message = new ByteArrayOutputStream();
    int number = 0;
    boolean wasBlank = true;
    boolean goesOn = true;
    for (byte[] line = line(buffered); goesOn && line.length > 0; line = line(buffered)) {
      if (wasBlank && begins(line, FROM)) {
        goesOn = message.size() == 0 || handOut(message, ++number, sink);
        message.reset();
      } else if (message.size() < LARGEST_MESSAGE) {
        message.writeBytes(line);
      }
      wasBlank = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
    }
    if (goesOn && message.size() > 0) {
      handOut(message, number + 1, sink);
    }
  }

  private static boolean begins(byte[] line, byte[] start) {
    return line.length >= start.length
        && Arrays.equals(line, 0, start.length, start, 0, start.length);
  }

  /** A line with its end, or a piece of a long one; empty at the end of the file. */
  private static byte[] line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream(128);
    int c = in.read();
    while (c >= 0) {
      line.write(c);
      if (c == '\n' || line.size() == LARGEST_LINE) {
        break;
      }
      c = in.read();
    }
    return line.toByteArray();
  }

  private static boolean handOut(ByteArrayOutputStream message, int number, Sink sink)
      throws IOException {
    String at = "message " + number;
    var text = new StringBuilder();
    var chunks = new TextChunks(piece -> text.append(piece).append('\n').length() < LONGEST_TEXT);
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "message.eml");
    try {
      DocumentText.readAs(
          "message/rfc822", new ByteArrayInputStream(message.toByteArray()), metadata, chunks);
    } catch (MalformedException e) {
      sink.problem(at, "This message could not be read to its end.");
    }
    Value record = record(metadata, text.toString());
    return record.isEmpty() || sink.item(Item.of(record, at));
  }

  private static Value record(Metadata metadata, String text) {
    var members = new MemberMap.Builder();
    Value subject = first(metadata, TikaCoreProperties.SUBJECT, TikaCoreProperties.TITLE);
    // Tika prints the subject above the text.
    String body = text.startsWith(subject.text()) ? text.substring(subject.text().length()) : text;
    members.put("subject", subject);
    members.put("date", first(metadata, TikaCoreProperties.CREATED));
    members.put("from", all(metadata, Message.MESSAGE_FROM));
    members.put("to", all(metadata, Message.MESSAGE_TO));
    members.put("text", Value.of(body.strip()));
    return new Value.Members(members.build());
  }

  private static Value first(Metadata metadata, Property... properties) {
    return Stream.of(properties)
        .map(metadata::get)
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .map(Value::of)
        .orElse(Value.NOTHING);
  }

  private static Value all(Metadata metadata, String name) {
    return Value.of(String.join(", ", metadata.getValues(name)));
  }
}
