package verso.habit.reactions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.trace.Kind;

/**
 * How much each topic made a person react, account by account: signs of reaction (likes, comments,
 * saves, reposts, long watches, late nights) for each thing that was seen, drawn towards the
 * account's mean as by 20 things of average effect.
 */
final class TopicReactions {
  /** A topic seen less often is not judged. */
  static final long FEWEST_SEEN = 20;

  /** The chance that any topic is pointed out although all are alike. */
  static final double FALSE_ALARMS = 0.01;

  /** Nights end at this hour. */
  static final int NIGHT_ENDS = 5;

  /** Of the lengths that are stated, this share lies below a long one. */
  static final double SHORTER = 0.9;

  private static final int FEWEST_LENGTHS = 100;

  /** Topics are looked at on the second level of their tree. */
  private static final int LEVELS = 2;

  /** What is counted of one topic on one account; days are added up as they end. */
  private static final class Tally {
    private long seen;
    private long signs;
    private int days;
    private int day = Integer.MIN_VALUE;
    private long seenToday;
    private long signsToday;
    private double squares;
    private double products;
    private double squaresSeen;

    void add(int when, boolean isSeen, boolean isSign) {
      if (when != day) {
        endDay();
        day = when;
        days++;
      }
      seenToday += isSeen ? 1 : 0;
      signsToday += isSign ? 1 : 0;
    }

    void endDay() {
      seen += seenToday;
      signs += signsToday;
      squares += (double) signsToday * signsToday;
      products += (double) signsToday * seenToday;
      squaresSeen += (double) seenToday * seenToday;
      seenToday = 0;
      signsToday = 0;
    }

    /** The sum over days of (signs − rate × seen)². */
    double squaredError() {
      double rate = seen == 0 ? 0 : (double) signs / seen;
      return squares - 2 * rate * products + rate * rate * squaresSeen;
    }
  }

  private final Timeline timeline;
  private final List<List<String>> paths = new ArrayList<>();
  private final int[] group;
  private final int[] longFrom;
  private final int[] firstSeen;
  private final int[] lastSeen;
  private final Tally[][] tallies;

  /** Counts what is on a timeline. */
  TopicReactions(Timeline timeline) {
    this.timeline = timeline;
    this.group = groups();
    int streams = timeline.streams().size();
    this.longFrom = new int[streams];
    this.firstSeen = new int[streams];
    this.lastSeen = new int[streams];
    this.tallies = new Tally[streams][paths.size()];
    for (int stream = 0; stream < streams; stream++) {
      measure(stream);
    }
    for (int row = 0; row < timeline.size(); row++) {
      count(row);
    }
    Arrays.stream(tallies).flatMap(Arrays::stream).filter(Objects::nonNull).forEach(Tally::endDay);
  }

  /** Those that differ from the mean of their account, whatever the number of topics. */
  static List<Intensity> telling(List<Intensity> all) {
    double[] adjusted = Holm.adjusted(all.stream().mapToDouble(Intensity::probability).toArray());
    return IntStream.range(0, adjusted.length)
        .filter(i -> adjusted[i] <= FALSE_ALARMS)
        .mapToObj(all::get)
        .filter(Intensity::isOfNote)
        .toList();
  }

  /**
   * The rows behind these: the signs of reaction where there are more than usual, else what was
   * seen. All are found in one pass.
   */
  Map<Intensity, int[]> rows(List<Intensity> wanted) {
    var found = new HashMap<Intensity, IntStream.Builder>();
    var byTopic = new Intensity[tallies.length][paths.size()];
    for (Intensity one : wanted) {
      found.put(one, IntStream.builder());
      byTopic[one.stream()][paths.indexOf(one.path())] = one;
    }
    for (int row = 0; row < timeline.size(); row++) {
      Intensity one = byTopic[timeline.stream(row)][group[timeline.topic(row)]];
      if (one != null && (one.isMore() ? isSign(row) : isSeen(row))) {
        found.get(one).add(row);
      }
    }
    var rows = new HashMap<Intensity, int[]>();
    found.forEach((one, builder) -> rows.put(one, builder.build().toArray()));
    return rows;
  }

  private int[] groups() {
    Map<List<String>, Integer> numbers = new HashMap<>();
    paths.add(List.of());
    numbers.put(List.of(), 0);
    List<List<String>> topics = timeline.topics();
    var groups = new int[topics.size()];
    for (int topic = 0; topic < groups.length; topic++) {
      List<String> path = topics.get(topic);
      List<String> broad = path.subList(0, Math.min(LEVELS, path.size()));
      groups[topic] =
          numbers.computeIfAbsent(
              broad,
              p -> {
                paths.add(List.copyOf(p));
                return paths.size() - 1;
              });
    }
    return groups;
  }

  /** From when to when things were seen on an account, and what is long there. */
  private void measure(int stream) {
    int[] seen =
        IntStream.range(0, timeline.size())
            .filter(row -> timeline.stream(row) == stream && isSeen(row))
            .toArray();
    firstSeen[stream] = seen.length == 0 ? Integer.MAX_VALUE : seen[0];
    lastSeen[stream] = seen.length == 0 ? -1 : seen[seen.length - 1];
    int[] lengths =
        IntStream.of(seen)
            .map(timeline::seconds)
            .filter(seconds -> seconds >= 0)
            .sorted()
            .toArray();
    longFrom[stream] = lengths.length < FEWEST_LENGTHS ? Integer.MAX_VALUE : longFrom(lengths);
  }

  /** At most a tenth is long, though many be of one length. */
  private static int longFrom(int[] lengths) {
    int tenth = (int) Math.ceil(SHORTER * lengths.length);
    return lengths[tenth] == lengths[tenth - 1] ? lengths[tenth] + 1 : lengths[tenth];
  }

  private boolean isSeen(int row) {
    return timeline.topic(row) > 0
        && (timeline.kind(row) == Kind.VIEW || timeline.kind(row) == Kind.LISTEN);
  }

  /** Reactions count while it is known what was seen. */
  private boolean isSign(int row) {
    int stream = timeline.stream(row);
    return switch (timeline.kind(row)) {
      case VIEW, LISTEN ->
          timeline.seconds(row) >= longFrom[stream]
              || timeline.isTimed(row) && timeline.hour(row) < NIGHT_ENDS;
      case REACTION, COMMENT, SAVE, POST -> row > firstSeen[stream] && row < lastSeen[stream];
      default -> false;
    };
  }

  private void count(int row) {
    int topic = group[timeline.topic(row)];
    if (topic == 0) {
      return;
    }
    boolean isSeen = isSeen(row);
    boolean isSign = isSign(row);
    if (isSeen || isSign) {
      Tally[] ofStream = tallies[timeline.stream(row)];
      if (ofStream[topic] == null) {
        ofStream[topic] = new Tally();
      }
      ofStream[topic].add(timeline.day(row), isSeen, isSign);
    }
  }

  /** Every topic of every account that was seen often enough, the most telling first. */
  List<Intensity> intensities() {
    var all = new ArrayList<Intensity>();
    for (int stream = 0; stream < tallies.length; stream++) {
      addIntensities(stream, all);
    }
    all.sort(
        Comparator.comparingDouble(Intensity::probability)
            .thenComparing(one -> timeline.streams().get(one.stream()).platform())
            .thenComparing(one -> String.join("/", one.path())));
    return all;
  }

  private void addIntensities(int stream, List<Intensity> all) {
    Tally[] counted = Arrays.stream(tallies[stream]).filter(Objects::nonNull).toArray(Tally[]::new);
    double seen = Arrays.stream(counted).mapToLong(tally -> tally.seen).sum();
    double signs = Arrays.stream(counted).mapToLong(tally -> tally.signs).sum();
    if (seen < Span.FEWEST_EVENTS || signs == 0) {
      return;
    }
    double error = Arrays.stream(counted).mapToDouble(Tally::squaredError).sum();
    double crowding = Math.max(1, error / signs);
    for (int topic = 1; topic < tallies[stream].length; topic++) {
      Tally tally = tallies[stream][topic];
      if (tally != null && tally.seen >= FEWEST_SEEN) {
        all.add(
            new Intensity(
                stream,
                paths.get(topic),
                tally.seen,
                tally.signs,
                tally.days,
                signs / seen,
                crowding));
      }
    }
  }
}
