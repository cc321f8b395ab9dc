package verso.habit.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Timeline;
import verso.trace.Kind;

class TopicReactionsTest {
  private static final LocalDateTime START = LocalDateTime.parse("2026-01-01T10:00:00");

  private static Entry view(String topic) {
    return Entry.view("tiktok").about("483", topic);
  }

  private static Entry like(String topic) {
    return Entry.of("tiktok", Kind.REACTION).about("483", topic);
  }

  private static Intensity of(List<Intensity> all, String topic) {
    return all.stream().filter(one -> one.path().getLast().equals(topic)).findFirst().orElseThrow();
  }

  /** Sixty days: ten things of each of four topics, one like; of the last one, six likes. */
  private static Timeline planted() {
    var diary = Diary.utc();
    for (int day = 0; day < 60; day++) {
      for (int i = 0; i < 40; i++) {
        diary.at(START.plusDays(day).plusMinutes(i), view("t" + i % 4));
      }
      for (int topic = 0; topic < 4; topic++) {
        for (int like = 0; like < (topic == 3 ? 6 : 1); like++) {
          diary.at(START.plusDays(day).plusMinutes(like).plusSeconds(9), like("t" + topic));
        }
      }
    }
    return diary.timeline();
  }

  @Test
  void findsTheTopicThatMadeThePersonReact() {
    List<Intensity> all = new TopicReactions(planted()).intensities();

    List<Intensity> telling = TopicReactions.telling(all);

    assertThat(telling.stream().filter(Intensity::isMore)).containsExactly(of(all, "t3"));
    assertThat(telling.stream().filter(one -> !one.isMore())).hasSize(3);
  }

  @Test
  void drawsRatesTowardsTheMean() {
    Intensity most = of(new TopicReactions(planted()).intensities(), "t3");

    assertThat(most.seen()).isEqualTo(600);
    assertThat(most.signs()).isEqualTo(360);
    assertThat(most.mean()).isCloseTo(540.0 / 2400, within(1e-9));
    assertThat(most.shrunk()).isCloseTo((20 * 0.225 + 360) / 620, within(1e-9));
    assertThat(most.range().low()).isLessThan(most.shrunk());
    assertThat(most.range().high()).isGreaterThan(most.shrunk());
  }

  @Test
  void countsLongWatchesAndNightsAsSigns() {
    var diary = Diary.utc();
    for (int i = 0; i < 1000; i++) {
      LocalDateTime time = START.plusDays(i / 20).plusMinutes(i % 20);
      diary.at(time, view(i % 2 == 0 ? "long" : "short").lasting(i % 20 == 0 ? 100 : 10));
    }
    diary.at(START.withHour(2).plusDays(5), view("short").lasting(10));

    List<Intensity> all = new TopicReactions(diary.timeline()).intensities();

    assertThat(of(all, "long").signs()).isEqualTo(50);
    assertThat(of(all, "short").signs()).isEqualTo(1);
  }

  @Test
  void countsReactionsOnlyWhileViewsAreRecorded() {
    var diary = Diary.utc();
    diary.every(java.time.Duration.ofHours(7), 200, "2026-02-01T09:00:00", view("t1"));
    diary.every(java.time.Duration.ofHours(7), 200, "2024-02-01T09:00:00", like("t1"));
    diary.at("2026-02-05T09:00:00", like("t1"));

    Timeline timeline = diary.timeline();
    Intensity only = new TopicReactions(timeline).intensities().getFirst();

    long atNight =
        IntStream.range(0, timeline.size())
            .filter(row -> timeline.kind(row) == Kind.VIEW && timeline.hour(row) < 5)
            .count();
    assertThat(only.signs()).isEqualTo(atNight + 1);
  }

  @Test
  void judgesNothingOfWhatWasSeldomSeen() {
    var diary = Diary.utc();
    diary.every(java.time.Duration.ofHours(5), 200, "2026-02-01T09:00:00", view("often"));
    diary.every(java.time.Duration.ofHours(9), 19, "2026-02-01T09:00:00", view("seldom"));
    diary.every(java.time.Duration.ofHours(9), 19, "2026-02-01T09:30:00", like("seldom"));

    List<Intensity> all = new TopicReactions(diary.timeline()).intensities();

    assertThat(all).extracting(one -> one.path().getLast()).containsExactly("often");
  }

  /** Likes come in sprees and topics in runs, but no topic is liked more than others. */
  @Test
  void raisesNoFalseAlarmForFiveHundredShuffledPeople() {
    int alarmed = 0;
    for (int person = 0; person < 500; person++) {
      Timeline timeline = shuffled(person);
      alarmed +=
          TopicReactions.telling(new TopicReactions(timeline).intensities()).isEmpty() ? 0 : 1;
    }

    assertThat(alarmed).isLessThanOrEqualTo(5);
  }

  private static Timeline shuffled(int person) {
    var random = new SplittableRandom(person);
    var diary = Diary.utc();
    int topics = 5 + random.nextInt(20);
    for (int day = 0; day < 60; day++) {
      double mood = random.nextInt(4) == 0 ? 0.3 : 0.03;
      int topic = 0;
      for (int i = 0; i < 30; i++) {
        topic = random.nextInt(3) == 0 ? topic : random.nextInt(topics);
        LocalDateTime time = START.plusDays(day).plusMinutes(i);
        diary.at(time, view("t" + topic));
        if (random.nextDouble() < mood) {
          diary.at(time.plusSeconds(20), like("t" + topic));
        }
      }
    }
    return diary.timeline();
  }
}
