package verso.habit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import verso.index.Glance;
import verso.index.Measured;
import verso.index.NameKey;
import verso.measure.Wording;
import verso.trace.Kind;
import verso.trace.Moment;

/** Collects what carries a time, and puts it in order. */
final class TimelineBuilder {
  /** What claims to have lasted longer is a sum over days, not one thing. */
  private static final int LONGEST_SECONDS = 12 * 3600;

  private static final Comparator<List<String>> BY_PATH =
      Comparator.comparing(path -> String.join("/", path));

  private final WallClock clock;
  private final Map<Timeline.Stream, Integer> streams = new HashMap<>();
  private final List<Timeline.Stream> streamList = new ArrayList<>();

  /** Kinds whose time is when they ended, by stream. */
  private final List<Set<Kind>> endLogged = new ArrayList<>();

  private final Map<List<String>, Short> topics = new HashMap<>();
  private final List<List<String>> topicList = new ArrayList<>();

  /** The index hands out the same list for the same path, within a segment: no need to compare. */
  private final Map<List<String>, Short> sameTopics = new IdentityHashMap<>();

  private Timeline.Stream last = new Timeline.Stream("", "");
  private int lastNumber = -1;
  private final BitSet timed = new BitSet();
  private final Numbering names = new Numbering();
  private final WordCounts.Builder words = new WordCounts.Builder();
  private long[] millis;
  private long[] order;
  private long[] makers;
  private int[] seconds;
  private int[] numbers;
  private short[] marks;
  private int[] stream;
  private short[] topic;
  private byte[] kinds;
  private byte[] origins;
  private int size;

  /**
   * A builder.
   *
   * @param expected how many rows there will be, more or less
   */
  TimelineBuilder(WallClock clock, int expected) {
    this.clock = clock;
    int capacity = Math.max(16, expected);
    millis = new long[capacity];
    order = new long[capacity];
    makers = new long[capacity];
    seconds = new int[capacity];
    numbers = new int[capacity];
    marks = new short[capacity];
    stream = new int[capacity];
    topic = new short[capacity];
    kinds = new byte[capacity];
    origins = new byte[capacity];
    topicNumber(List.of());
  }

  /** Adds a trace, if it is of something that happened at a time of its own. */
  void add(Glance glance) {
    boolean isStated = glance.isDated() && glance.standing() != Moment.Standing.EXPORT;
    if (!isStated
        || !WallClock.isPlausible(glance.millis())
        || !Happening.KINDS.contains(glance.kind())
        || glance.precision().compareTo(Moment.Precision.DAY) > 0) {
      return;
    }
    grow();
    stream[size] = streamNumber(glance);
    seconds[size] = length(glance);
    millis[size] = start(glance, stream[size], seconds[size]);
    timed.set(size, isTimed(glance));
    order[size] = glance.idOrder();
    makers[size] = maker(glance);
    names.add(makers[size]);
    numbers[size] = glance.number();
    marks[size] = (short) glance.marks();
    topic[size] = topicNumber(glance.topics());
    kinds[size] = (byte) glance.kind().ordinal();
    origins[size] = (byte) glance.origin().ordinal();
    addWords(glance);
    size++;
  }

  private long start(Glance glance, int stream, int length) {
    // A day, or what a clock without a zone showed, is meant where the person is.
    boolean isLocal = !isTimed(glance) || glance.standing() == Moment.Standing.LOCAL;
    long logged = isLocal ? clock.millis(glance.millis()) : glance.millis();
    boolean isEnd = length > 0 && endLogged.get(stream).contains(glance.kind());
    return isEnd ? logged - length * 1000L : logged;
  }

  private static boolean isTimed(Glance glance) {
    return glance.precision().compareTo(Moment.Precision.DAY) < 0;
  }

  private void addWords(Glance glance) {
    long counted = Happening.isWritten(glance.kind()) ? glance.words() : Wording.NONE.packed();
    if (counted != Wording.NONE.packed()) {
      var place = new WordCounts.Place(clock.month(millis[size]), glance.platform(), glance.kind());
      words.add(place, new Wording(counted), glance.number());
    }
  }

  /** The person's own words among what was added. */
  WordCounts words() {
    return words.build();
  }

  /** How long it lasted, where that is time that was spent, and one thing. */
  private static int length(Glance glance) {
    if (!Happening.isSpent(glance.kind())) {
      return Measured.UNSTATED;
    }
    int stated = glance.seconds();
    return stated <= LONGEST_SECONDS ? stated : Measured.UNSTATED;
  }

  private static long maker(Glance glance) {
    return glance.maker() == NameKey.NONE && Happening.OWN_MAKERS.contains(glance.kind())
        ? glance.name()
        : glance.maker();
  }

  private int streamNumber(Glance glance) {
    // Traces of one account mostly follow each other.
    boolean isSame =
        lastNumber >= 0
            && glance.platform().equals(last.platform())
            && glance.account().equals(last.account());
    if (!isSame) {
      last = new Timeline.Stream(glance.platform(), glance.account());
      lastNumber = streams.computeIfAbsent(last, this::added);
    }
    return lastNumber;
  }

  private int added(Timeline.Stream of) {
    streamList.add(of);
    endLogged.add(Media.bundled().endLogged(of.platform()));
    return streamList.size() - 1;
  }

  private short topicNumber(List<String> path) {
    Short known = sameTopics.get(path);
    if (known == null) {
      known = topics.computeIfAbsent(path, this::added);
      sameTopics.put(path, known);
    }
    return known;
  }

  private short added(List<String> path) {
    topicList.add(path);
    return (short) (topicList.size() - 1);
  }

  private void grow() {
    if (size < millis.length) {
      return;
    }
    int larger = size + size / 2;
    millis = Arrays.copyOf(millis, larger);
    order = Arrays.copyOf(order, larger);
    makers = Arrays.copyOf(makers, larger);
    seconds = Arrays.copyOf(seconds, larger);
    numbers = Arrays.copyOf(numbers, larger);
    marks = Arrays.copyOf(marks, larger);
    stream = Arrays.copyOf(stream, larger);
    topic = Arrays.copyOf(topic, larger);
    kinds = Arrays.copyOf(kinds, larger);
    origins = Arrays.copyOf(origins, larger);
  }

  /** The timeline; the builder is of no use afterwards. */
  Timeline build() {
    TimeOrder inTime = TimeOrder.of(millis, order, size);
    order = new long[0];
    // One column after the other, so that only one of them is there twice.
    millis = inTime.of(millis);
    seconds = inTime.of(seconds);
    numbers = inTime.of(numbers);
    marks = inTime.of(marks);
    stream = inTime.of(stream);
    topic = inTime.of(topicNumbers());
    kinds = inTime.of(kinds);
    origins = inTime.of(origins);
    var columns =
        new Timeline.Columns(
            clock,
            millis,
            shown(),
            inTime.of(timed),
            stream,
            List.copyOf(streamList),
            kinds,
            origins,
            seconds,
            marks,
            makerNumbers(inTime),
            topic,
            topicList.stream().sorted(BY_PATH).toList(),
            numbers);
    return new Timeline(columns, IntStream.range(0, size).toArray());
  }

  /** Numbered by their paths, as every store that has the same topics numbers them. */
  private short[] topicNumbers() {
    List<List<String>> sorted = topicList.stream().sorted(BY_PATH).toList();
    var places = new short[sorted.size()];
    for (short place = 0; place < places.length; place++) {
      places[topics.get(sorted.get(place))] = place;
    }
    var renumbered = new short[size];
    for (int i = 0; i < size; i++) {
      renumbered[i] = places[topic[i]];
    }
    return renumbered;
  }

  private int[] makerNumbers(TimeOrder inTime) {
    names.close();
    var numbered = new int[size];
    for (int i = 0; i < size; i++) {
      numbered[i] = names.of(makers[inTime.row(i)]);
    }
    makers = new long[0];
    return numbered;
  }

  private int[] shown() {
    var shown = new int[size];
    for (int i = 0; i < size; i++) {
      shown[i] = (int) Math.floorDiv(clock.seconds(millis[i]), 60L);
    }
    return shown;
  }
}
