package verso.habit.variety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.habit.Timeline;
import verso.habit.TopicNames;
import verso.interest.Topic;

/** What took the attention: shares of platforms and of branches of the topic tree, for drawing. */
final class AttentionShares {
  private static final int MOST_ROWS = 10;

  private final Timeline items;
  private final TopicNames names;

  /**
   * Shares of what was taken in.
   *
   * @param items all of that
   */
  AttentionShares(Timeline items, TopicNames names) {
    this.items = items;
    this.names = names;
  }

  /**
   * A part of what was watched, listened to or read.
   *
   * @param number of the platform or branch
   * @param items how many
   * @param stated how many of them state how long they lasted
   * @param seconds how long those lasted together
   */
  private record Part(int number, long items, long stated, long seconds) {}

  Findings found() {
    return items.size() == 0 ? Findings.NONE : Findings.NONE.with(byPlatform(), byTopic());
  }

  private Rows byPlatform() {
    List<String> platforms =
        items.streams().stream().map(Timeline.Stream::platform).distinct().sorted().toList();
    int[] numbers =
        items.streams().stream().mapToInt(of -> platforms.indexOf(of.platform()) + 1).toArray();
    List<Part> parts = parts(platforms.size(), row -> numbers[items.stream(row)]);
    return table(
        "attentionByPlatform", parts, (part, row) -> row.put("platform", name(platforms, part)));
  }

  private static String name(List<String> platforms, Part part) {
    return platforms.get(part.number - 1);
  }

  /** Sensitive branches are one row, without a name. */
  private Rows byTopic() {
    Grouping grouping = Grouping.of(Grouping.Level.BRANCH, items);
    List<Optional<Topic>> topics = new ArrayList<>(List.of(Optional.empty()));
    for (int number = 1; number <= grouping.largest(); number++) {
      topics.add(names.of(grouping.topic(number)));
    }
    int withheld = topics.size();
    List<Part> parts =
        parts(
            withheld,
            row -> {
              int number = grouping.of(row);
              return number > 0 && topics.get(number).isEmpty() ? withheld : number;
            });
    return table(
        "attentionByTopic",
        parts,
        (part, row) -> {
          row.put("isWithheld", part.number == withheld);
          if (part.number < withheld) {
            topics.get(part.number).ifPresent(topic -> row.put("topic", topic));
          }
        });
  }

  private List<Part> parts(int largest, IntUnaryOperator numbers) {
    var counts = new long[largest + 1];
    var stated = new long[largest + 1];
    var seconds = new long[largest + 1];
    for (int row = 0; row < items.size(); row++) {
      int number = numbers.applyAsInt(row);
      counts[number]++;
      if (items.seconds(row) >= 0) {
        stated[number]++;
        seconds[number] += items.seconds(row);
      }
    }
    var parts = new ArrayList<Part>();
    for (int i = 1; i <= largest; i++) {
      if (counts[i] > 0) {
        parts.add(new Part(i, counts[i], stated[i], seconds[i]));
      }
    }
    return parts;
  }

  private Rows table(String name, List<Part> parts, BiConsumer<Part, Map<String, Object>> naming) {
    double allItems = parts.stream().mapToLong(Part::items).sum();
    double allSeconds = parts.stream().mapToLong(Part::seconds).sum();
    var rows = new ArrayList<Map<String, Object>>();
    parts.stream()
        .sorted(Comparator.comparingLong((Part part) -> -part.items).thenComparing(Part::number))
        .limit(MOST_ROWS)
        .forEach(part -> {
          var row = new LinkedHashMap<String, Object>();
          naming.accept(part, row);
          row.put("items", part.items);
          row.put("share", part.items / allItems);
          if (part.stated > 0) {
            row.put("minutes", part.seconds / 60);
            row.put("itemsWithMinutes", part.stated);
            row.put("shareOfMinutes", allSeconds == 0 ? 0.0 : part.seconds / allSeconds);
          }
          rows.add(row);
        });
    return new Rows(name, rows);
  }
}
