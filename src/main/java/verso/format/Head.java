package verso.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The beginning of a file: enough to tell its shape and, often, who wrote it. */
public final class Head {
  /** How many bytes are looked at. */
  public static final int LENGTH = 8_192;

  /**
   * How many bytes of a database are looked at: its list of tables may begin far from its start.
   */
  private static final int DATABASE_LENGTH = 512 << 10;

  private static final String DATABASE = "SQLite format 3\0";
  private static final Pattern TABLE =
      Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?[\"'`\\[]?(\\w+)");
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DEEPEST_KEYS = 3;
  private static final char REPLACED = '\uFFFD';

  /** A number or word cut at the end of the head looks wrong; this near the end it is not. */
  private static final int LONGEST_CUT = 64;

  /** PNG, GIF, JPEG, WebP, wave, AVI, MP4 and its kin, MP3, Ogg, FLAC, Matroska. */
  private static final Pattern MEDIA =
      Pattern.compile(
          "\uFFFDPNG\r\n|GIF8|\uFFFD{2,4}.{0,4}(JFIF|Exif)|RIFF.{4,12}(WEBP|WAVE|AVI )|.{4}ftyp|ID3"
              + "|OggS|fLaC|\u001AE\uFFFD\uFFFD",
          Pattern.DOTALL);

  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(Received|Return-Path|Delivered-To|Date|Message-ID|MIME-Version|Subject|X-[\\w-]+):.*\\R([\\w-]+:|["
              + " \\t])",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Set<String> keys;

  /** Read when first asked for: many platforms ask for columns, most files have none. */
  private Optional<List<Set<String>>> headers = Optional.empty();

  private Head(String text, Set<String> keys) {
    this.text = text;
    this.keys = Set.copyOf(keys);
  }

  /** Its first {@value #LENGTH} bytes as UTF-8, damaged where a character was cut. */
  public String text() {
    return text;
  }

  /**
   * The {@link Keys#loose} names of JSON members no deeper than the first record: those of the root
   * object, of the first element of a root list, and of the objects inside these; of a database,
   * {@code table} and the name of each table; empty for anything else.
   */
  public Set<String> keys() {
    return keys;
  }

  /** Reads the beginning of a stream; does not close it. */
  public static Head read(InputStream in) throws IOException {
    return of(bytes(in));
  }

  /** As many bytes of the beginning of a stream as a head is made of. */
  public static byte[] bytes(InputStream in) throws IOException {
    byte[] begin = in.readNBytes(LENGTH);
    if (!new String(begin, StandardCharsets.ISO_8859_1).startsWith(DATABASE)) {
      return begin;
    }
    byte[] more = in.readNBytes(DATABASE_LENGTH - LENGTH);
    byte[] whole = Arrays.copyOf(begin, begin.length + more.length);
    System.arraycopy(more, 0, whole, begin.length, more.length);
    return whole;
  }

  /** The head of a file that begins with, or is, these bytes. */
  public static Head of(byte[] bytes) {
    int length = Math.min(bytes.length, LENGTH);
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return text.startsWith(DATABASE) ? new Head(text, tables(bytes)) : new Head(text, keys(text));
  }

  private static Set<String> tables(byte[] bytes) {
    return TABLE
        .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
        .results()
        .map(table -> Keys.loose("table " + table.group(1)))
        .collect(Collectors.toSet());
  }

  /** Whether it is a SQLite database. */
  public boolean isDatabase() {
    return text.startsWith(DATABASE);
  }

  /** Whether a file with this beginning says nothing: no bytes, or only white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Whether the text occurs in it. */
  public boolean contains(String part) {
    return text.contains(part);
  }

  /** Whether the file begins with this text, after a byte order mark and white space. */
  public boolean startsWith(String start) {
    String begin = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return begin.stripLeading().startsWith(start);
  }

  /** Whether it is no text: it holds zero bytes, though it is not UTF-16, or mostly controls. */
  public boolean isBinary() {
    boolean isWide = text.startsWith("\uFFFD\uFFFD") && text.length() > 3;
    long zeros = text.chars().filter(c -> c == 0).count();
    if (isWide && zeros * 4 > text.length()) {
      return false;
    }
    long odd = text.chars().filter(c -> c == REPLACED || (c < ' ' && !isBlankControl(c))).count();
    return zeros > 0 || odd * 10 > text.length() * 3L;
  }

  private static boolean isBlankControl(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1B;
  }

  /** Whether it begins like a common type of picture, sound or video. */
  public boolean isMedia() {
    return MEDIA.matcher(text).lookingAt();
  }

  /** Whether it is JSON, bare or assigned to a variable, as far as can be seen. */
  public boolean isJson() {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long end = bytes.length < LENGTH ? Long.MAX_VALUE : bytes.length - LONGEST_CUT;
    long read = 0;
    try {
      JsonPrefix prefix = JsonPrefix.skip(new ByteArrayInputStream(bytes));
      try (JsonParser parser = FACTORY.createParser(prefix.json())) {
        JsonToken first = parser.nextToken();
        boolean goesOn = first != null && first.isStructStart();
        while (goesOn && read < end) {
          goesOn = parser.nextToken() != null && (!prefix.isAssignment() || isInside(parser));
          read = parser.currentLocation().getByteOffset();
        }
        return first != null && first.isStructStart();
      }
    } catch (JsonEOFException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Whether one of its first lines is a CSV header with all of these columns.
   *
   * @param columns {@link Keys#loose} names
   */
  public boolean hasColumns(Set<String> columns) {
    if (headers.isEmpty()) {
      headers = Optional.of(keys.isEmpty() ? CsvLayout.possibleHeaders(text) : List.of());
    }
    return headers.get().stream().anyMatch(header -> header.containsAll(columns));
  }

  private static boolean isInside(JsonParser parser) {
    return !parser.getParsingContext().inRoot();
  }

  /** Whether it is a web page, as far as can be seen. */
  public boolean isHtml() {
    String lower = text.toLowerCase(Locale.ROOT);
    return startsWith("<")
        && (lower.contains("<html")
            || lower.contains("<!doctype html")
            || lower.contains("<!doctype netscape")
            || lower.contains("<body")
            || lower.contains("<div")
            || lower.contains("<table"));
  }

  /** Whether it is a mail message or several, as far as can be seen. */
  public boolean isMail() {
    String[] lines = text.split("\\R", 2);
    boolean isBox = lines[0].startsWith("From ") && lines.length > 1;
    return MAIL_HEADER.matcher(isBox ? lines[1] : text).lookingAt() && text.contains("\nFrom:");
  }

  /** Read once: every rule of a platform asks for them. */
  private static Set<String> keys(String text) {
    var keys = new LinkedHashSet<String>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      JsonPrefix prefix = JsonPrefix.skip(new ByteArrayInputStream(bytes));
      try (JsonParser parser = FACTORY.createParser(prefix.json())) {
        collect(parser, keys);
      }
    } catch (IOException e) {
      // The head ends in the middle of the JSON, or it is none: what was found stands.
      return keys;
    }
    return keys;
  }

  private static void collect(JsonParser parser, Set<String> keys) throws IOException {
    int depth = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.FIELD_NAME && depth <= DEEPEST_KEYS) {
        keys.add(Keys.loose(parser.currentName()));
      }
    }
  }
}
