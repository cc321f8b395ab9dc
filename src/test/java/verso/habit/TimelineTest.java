package verso.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import verso.habit.Diary.Entry;
import verso.measure.Mark;

class TimelineTest {

  @Test
  void putsThingsInTheOrderOfTheirTimes() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-02T10:00:00", Entry.view("google").from("Second"))
            .at("2026-03-01T10:00:00", Entry.view("tiktok").lasting(12))
            .at("2026-03-02T10:00:00", Entry.view("google").from("Second").marked(Mark.PICKED))
            .timeline();

    assertThat(timeline.size()).isEqualTo(3);
    assertThat(timeline.platform(0)).isEqualTo("tiktok");
    assertThat(timeline.seconds(0)).isEqualTo(12);
    assertThat(timeline.maker(0)).isZero();
    assertThat(timeline.maker(1)).isEqualTo(timeline.maker(2)).isPositive();
    assertThat(timeline.is(1, Mark.PICKED)).isFalse();
    assertThat(timeline.is(2, Mark.PICKED)).isTrue();
  }

  @Test
  void readsHoursFromTheClockOnTheWall() {
    Timeline timeline =
        Diary.in("Europe/Paris").at("2026-07-05T00:30:00", Entry.view("google")).timeline();

    assertThat(timeline.instant(0)).isEqualTo(Instant.parse("2026-07-04T22:30:00Z"));
    assertThat(timeline.hour(0)).isZero();
    assertThat(timeline.hourOfWeek(0)).isEqualTo(6 * 24);
    assertThat(timeline.month(0)).isEqualTo(2026 * 12 + 6);
  }

  @Test
  void numbersRowsAnewWhenNarrowed() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-01T10:00:00", Entry.view("google"))
            .at("2026-03-01T11:00:00", Entry.view("tiktok").about("483", "227"))
            .at("2026-03-01T12:00:00", Entry.view("google"))
            .timeline();

    Timeline tiktok = timeline.where(row -> timeline.platform(row).equals("tiktok"));

    assertThat(tiktok.size()).isEqualTo(1);
    assertThat(tiktok.topics().get(tiktok.topic(0))).isEqualTo(List.of("483", "227"));
    assertThat(timeline.between(timeline.millis(1), timeline.millis(2)).size()).isEqualTo(1);
  }

  @Test
  void knowsThatADayHasNoTimeOfDay() {
    var diary = Diary.utc();
    diary.at("2026-03-01T10:00:00", Entry.view("netflix").onSomeTimeOfDay());

    Timeline timeline = diary.timeline();

    assertThat(timeline.isTimed(0)).isFalse();
  }
}
