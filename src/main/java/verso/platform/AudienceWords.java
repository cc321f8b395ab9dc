package verso.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.trace.Basis;

/** Tells from a sentence about an audience, in any language known, what {@link Basis} it states. */
public final class AudienceWords {
  /** Scripts without spaces, and Arabic with its prefixed article, begin words anywhere. */
  private static final String WORD_START =
      "(?<![\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsArabic}]])";

  private static final List<Entry> ENTRIES = read();

  private AudienceWords() {}

  private record Entry(Basis basis, Pattern words) {}

  /** The basis a sentence states; {@link Basis#UNSTATED} where no word of it is known. */
  public static Basis basis(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return ENTRIES.stream()
        .filter(entry -> entry.words().matcher(lower).find())
        .map(Entry::basis)
        .findFirst()
        .orElse(Basis.UNSTATED);
  }

  private static List<Entry> read() {
    var entries = new ArrayList<Entry>();
    try (InputStream in =
            Objects.requireNonNull(AudienceWords.class.getResourceAsStream("audiences.tsv"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          entries.add(entry(line.split("\t", 2)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(entries);
  }

  private static Entry entry(String[] line) {
    String anyWord =
        Stream.of(line[1].split(" \\| ")).map(Pattern::quote).collect(Collectors.joining("|"));
    return new Entry(Basis.valueOf(line[0]), Pattern.compile(WORD_START + "(?:" + anyWord + ")"));
  }
}
