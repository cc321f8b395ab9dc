package verso.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import verso.habit.Diary.Entry;
import verso.measure.Mark;
import verso.trace.Kind;

/** What holds of the sessions of anybody. */
class SessionPropertiesTest {
  private static final LocalDateTime START = LocalDateTime.parse("2026-03-20T00:00:00");
  private static final List<Entry> THINGS =
      List.of(
          Entry.view("tiktok"),
          Entry.view("google"),
          Entry.of("google", Kind.SEARCH),
          Entry.of("google", Kind.LOGIN),
          Entry.of("spotify", Kind.LISTEN).lasting(200),
          Entry.of("spotify", Kind.LISTEN).lasting(4000),
          Entry.view("netflix").lasting(2400),
          Entry.of("google", Kind.APP).marked(Mark.UNLOCKED));

  /** Bursts and pauses over the change to summer time. */
  private static Timeline of(long seed, int size) {
    var random = new Random(seed);
    var diary = Diary.in("Europe/Paris");
    LocalDateTime time = START;
    for (int i = 0; i < size; i++) {
      time = time.plusSeconds((long) Math.pow(2, random.nextDouble() * 16));
      diary.at(time, THINGS.get(random.nextInt(THINGS.size())));
    }
    return diary.timeline();
  }

  @Property(tries = 200)
  void longerGapsNeverMakeMoreSessions(
      @ForAll long seed,
      @ForAll @IntRange(max = 200) int size,
      @ForAll @IntRange(max = 20_000) int seconds,
      @ForAll @IntRange(max = 20_000) int more) {
    Timeline timeline = of(seed, size);

    int sessions = Sessions.split(timeline, Duration.ofSeconds(seconds)).size();

    assertThat(Sessions.split(timeline, Duration.ofSeconds(seconds + more)).size())
        .isLessThanOrEqualTo(sessions);
  }

  @Property(tries = 200)
  void everyRowIsOfOneSession(
      @ForAll long seed,
      @ForAll @IntRange(max = 200) int size,
      @ForAll @IntRange(max = 20_000) int seconds) {
    List<Session> sessions = Sessions.split(of(seed, size), Duration.ofSeconds(seconds));

    assertThat(sessions.stream().flatMapToInt(s -> IntStream.range(s.from(), s.to())).toArray())
        .isEqualTo(IntStream.range(0, size).toArray());
  }

  @Property(tries = 200)
  void lowIsNeverMoreThanHigh(@ForAll long seed, @ForAll @IntRange(max = 200) int size) {
    Sessions sessions = Sessions.of(of(seed, size));

    assertThat(sessions.together().list())
        .allMatch(session -> session.lowSeconds() <= session.highSeconds());
    assertThat(sessions.streams().stream().flatMap(stream -> stream.list().stream()))
        .allMatch(session -> session.lowSeconds() <= session.highSeconds())
        .allMatch(session -> session.lowSeconds() * 1000L <= session.end() - session.start());
  }

  @Property(tries = 200)
  void nothingIsCountedTwiceAcrossPlatforms(
      @ForAll long seed, @ForAll @IntRange(max = 200) int size) {
    Sessions sessions = Sessions.of(of(seed, size));

    long apart =
        sessions.streams().stream()
            .flatMap(stream -> stream.list().stream())
            .mapToLong(Session::highSeconds)
            .sum();
    assertThat(sessions.together().list().stream().mapToLong(Session::highSeconds).sum())
        .isLessThanOrEqualTo(apart + sessions.together().list().size());
  }
}
