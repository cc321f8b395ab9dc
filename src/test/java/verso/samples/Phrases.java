package verso.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A language to invent titles, searches and messages in. A phrase is put together from parts, and
 * those from parts, so that a few hundred lines say millions of different things.
 *
 * <p>Besides the parts its file lists there is {@code {name}}, a made-up word. There are {@value
 * #NAMES} of them, a few common and most rare, as names on the web are.
 */
final class Phrases {
  private static final int NAMES = 200_000;
  private static final String[] ONSETS = {
    "b", "br", "c", "d", "dr", "f", "fl", "g", "gl", "l", "m", "n", "p", "pr", "r", "s", "st", "t",
    "tr", "v", "z"
  };
  private static final String[] RHYMES = {
    "a", "an", "ar", "e", "el", "en", "i", "il", "in", "o", "ol", "on", "or", "u", "une"
  };

  private final Map<String, List<List<String>>> phrases = new HashMap<>();
  private final Map<String, Map<String, List<List<String>>>> byTopic = new HashMap<>();

  private Phrases() {}

  /** The phrases of a language, {@code en} or {@code fr}. */
  static Phrases of(String language) {
    var phrases = new Phrases();
    for (String line : Table.lines("phrases_" + language + ".txt")) {
      int tab = line.indexOf('\t');
      phrases
          .phrases
          .computeIfAbsent(line.substring(0, tab), key -> new ArrayList<>())
          .add(parts(line.substring(tab + 1)));
    }
    return phrases;
  }

  /** Literal text at even places, the names of parts at odd ones. */
  private static List<String> parts(String phrase) {
    return List.of(phrase.split("[{}]", -1));
  }

  /** Something of that kind about that topic. */
  String say(String kind, String topic, Dice dice) {
    var said = new StringBuilder();
    say(kind, topic, dice, said);
    return said.toString();
  }

  private void say(String kind, String topic, Dice dice, StringBuilder said) {
    if (kind.equals("name")) {
      name(dice.rankBelow(NAMES), said);
      return;
    }
    List<String> parts = dice.oneOf(choices(kind, topic));
    for (int i = 0; i < parts.size(); i++) {
      if (i % 2 == 0) {
        said.append(parts.get(i));
      } else {
        say(parts.get(i), topic, dice, said);
      }
    }
  }

  private List<List<String>> choices(String kind, String topic) {
    return byTopic
        .computeIfAbsent(topic, key -> new HashMap<>())
        .computeIfAbsent(
            kind,
            key -> {
              List<List<String>> general = phrases.getOrDefault(kind, List.of());
              return phrases.getOrDefault(kind + "." + topic, general);
            });
  }

  /** The made-up word of a rank, the same in every run. */
  private static void name(int rank, StringBuilder said) {
    long mixed = (rank + 1) * 0x9E3779B97F4A7C15L;
    int start = said.length();
    int syllables = 2 + (rank > 400 ? 1 : 0);
    for (int i = 0; i < syllables; i++) {
      mixed ^= mixed >>> 29;
      mixed *= 0xBF58476D1CE4E5B9L;
      said.append(ONSETS[(int) ((mixed >>> 33) % ONSETS.length)]);
      said.append(RHYMES[(int) ((mixed >>> 45) % RHYMES.length)]);
    }
    said.setCharAt(start, Character.toUpperCase(said.charAt(start)));
  }
}
