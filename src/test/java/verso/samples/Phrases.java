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
  private static final int SHORT_NAMES = 400;
  private static final String NAME = "name";
  private static final String[] ONSETS = {
    "b", "br", "c", "d", "dr", "f", "fl", "g", "gl", "l", "m", "n", "p", "pr", "r", "s", "st", "t",
    "tr", "v", "z"
  };
  private static final String[] RHYMES = {
    "a", "an", "ar", "e", "el", "en", "i", "il", "in", "o", "ol", "on", "or", "u", "une"
  };

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, Map<String, List<Phrase>>> byTopic = new HashMap<>();

  private Phrases() {}

  /** The phrases of a language, {@code en} or {@code fr}. */
  static Phrases of(String language) {
    var phrases = new Phrases();
    for (String line : Table.lines("phrases_" + language + ".txt")) {
      int tab = line.indexOf('\t');
      phrases
          .phrases
          .computeIfAbsent(line.substring(0, tab), key -> new ArrayList<>())
          .add(Phrase.of(line.substring(tab + 1)));
    }
    return phrases;
  }

  /** Something of that kind about that topic. */
  String say(String kind, String topic, Dice dice) {
    var said = new StringBuilder();
    say(kind, byTopic.computeIfAbsent(topic, this::aboutTopic), dice, said);
    return said.toString();
  }

  private Map<String, List<Phrase>> aboutTopic(String topic) {
    Map<String, List<Phrase>> kinds = new HashMap<>(phrases);
    String ending = "." + topic;
    phrases.forEach((key, special) -> {
      if (key.endsWith(ending)) {
        kinds.put(key.substring(0, key.length() - ending.length()), special);
      }
    });
    return kinds;
  }

  private static void say(
      String kind, Map<String, List<Phrase>> about, Dice dice, StringBuilder said) {
    if (kind.equals(NAME)) {
      sayName(dice.rankBelow(NAMES), said);
      return;
    }
    for (Part part : dice.oneOf(about.getOrDefault(kind, List.of())).parts()) {
      said.append(part.text());
      int start = said.length();
      if (!part.kind().isEmpty()) {
        say(part.kind(), about, dice, said);
      }
      if (part.isCapital()) {
        said.setCharAt(start, Character.toUpperCase(said.charAt(start)));
      }
    }
  }

  /** Says the made-up word of a rank, the same in every run. */
  private static void sayName(int rank, StringBuilder said) {
    long mixed = (rank + 1) * 0x9E3779B97F4A7C15L;
    int start = said.length();
    for (int i = rank < SHORT_NAMES ? 1 : 0; i < 3; i++) {
      mixed ^= mixed >>> 29;
      mixed *= 0xBF58476D1CE4E5B9L;
      said.append(ONSETS[(int) ((mixed >>> 33) % ONSETS.length)]);
      said.append(RHYMES[(int) ((mixed >>> 45) % RHYMES.length)]);
    }
    said.setCharAt(start, Character.toUpperCase(said.charAt(start)));
  }

  private record Phrase(List<Part> parts) {
    private static Phrase of(String phrase) {
      String[] texts = phrase.split("[{}]", -1);
      var parts = new ArrayList<Part>();
      for (int i = 0; i < texts.length; i += 2) {
        parts.add(Part.of(texts[i], i + 1 < texts.length ? texts[i + 1] : ""));
      }
      return new Phrase(List.copyOf(parts));
    }
  }

  /**
   * A piece of text, and the kind of phrase that follows it.
   *
   * @param kind empty at the end
   */
  private record Part(String text, String kind, boolean isCapital) {
    private static Part of(String text, String kind) {
      if (kind.isEmpty()) {
        return new Part(text, "", false);
      }
      String small = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
      return new Part(text, small, !small.equals(kind));
    }
  }
}
