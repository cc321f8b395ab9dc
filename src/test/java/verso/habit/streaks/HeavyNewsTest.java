package verso.habit.streaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Sessions;
import verso.habit.Timeline;
import verso.measure.Mark;

class HeavyNewsTest {
  private static final Entry NEWS = Entry.view("google").marked(Mark.BAD_NEWS);
  private static final Entry OTHER = Entry.view("google");

  @Test
  void knowsBadNewsByWordsAndByTopics() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-01T10:00:00", NEWS)
            .at("2026-03-01T10:01:00", Entry.view("google").about("379", "389"))
            .at("2026-03-01T10:02:00", Entry.view("google").about("386"))
            .at("2026-03-01T10:03:00", Entry.view("google").about("483"))
            .timeline();

    assertThat(new HeavyNews(timeline).heavy(0, 4)).isEqualTo(3);
  }

  @Test
  void weighsShareAndMinutes() {
    // Six items, five minutes apart, two of them bad news: 1/3 × 25/30.
    HeavySession session = session("2026-03-01T10:00:00", 2, 4);

    assertThat(session.share()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(session.low()).isCloseTo(1.0 / 3 * 25 / 30, within(1e-12));
    assertThat(session.high()).isCloseTo(1.0 / 3 * 26 / 30, within(1e-12));
    assertThat(session.isMostly()).isFalse();
  }

  @Test
  void weighsNightsHalfAsMuchAgain() {
    assertThat(session("2026-03-01T22:00:00", 7, 0).low()).isCloseTo(1.5, within(1e-12));
    assertThat(session("2026-03-01T04:59:00", 7, 0).low()).isCloseTo(1.5, within(1e-12));
    assertThat(session("2026-03-01T21:59:00", 7, 0).low()).isCloseTo(1, within(1e-12));
    assertThat(session("2026-03-01T05:00:00", 7, 0).low()).isCloseTo(1, within(1e-12));
  }

  @Test
  void asksForFiveItemsBeforeSayingMostly() {
    assertThat(session("2026-03-01T10:00:00", 4, 0).isMostly()).isFalse();
    assertThat(session("2026-03-01T10:00:00", 5, 5).isMostly()).isTrue();
    assertThat(session("2026-03-01T10:00:00", 4, 5).isMostly()).isFalse();
  }

  @Test
  void averagesTheHeaviestTenth() {
    double[] weights = new double[20];
    weights[3] = 1.5;
    weights[17] = 0.5;
    weights[9] = 0.1;

    assertThat(HeavyNews.index(weights)).isCloseTo(1, within(1e-12));
    assertThat(HeavyNews.index(new double[] {0.4})).isEqualTo(0.4);
    assertThat(HeavyNews.index(new double[0])).isZero();
  }

  private static HeavySession session(String start, int bad, int others) {
    Duration apart = Duration.ofMinutes(5);
    Diary diary = Diary.utc().every(apart, bad, start, NEWS);
    String next = LocalDateTime.parse(start).plus(apart.multipliedBy(bad)).toString();
    Timeline timeline = diary.every(apart, others, next, OTHER).timeline();
    Sitting sitting = Sitting.split(timeline, Sessions.WITHIN_PLATFORM).getFirst();
    return new HeavySession(sitting, new HeavyNews(timeline).heavy(sitting.from(), sitting.to()));
  }
}
