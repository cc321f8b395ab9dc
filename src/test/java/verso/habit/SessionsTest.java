package verso.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import verso.habit.Diary.Entry;
import verso.measure.Mark;
import verso.trace.Kind;

class SessionsTest {
  private static final Entry TIKTOK = Entry.view("tiktok");
  private static final Entry PLAY = Entry.of("spotify", Kind.LISTEN);

  private static List<Session> only(Timeline timeline) {
    return Sessions.of(timeline).streams().getFirst().list();
  }

  @Test
  void beginsAnotherAfterALongerPause() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-01T10:00:00", TIKTOK)
            .at("2026-03-01T10:05:00", TIKTOK)
            .at("2026-03-01T10:10:01", TIKTOK)
            .timeline();

    List<Session> sessions = Sessions.split(timeline, Duration.ofMinutes(5));

    assertThat(sessions).extracting(Session::items).containsExactly(2, 1);
  }

  @Test
  void countsPausesAsFarAsTheyArePlausible() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-01T10:00:00", TIKTOK)
            .at("2026-03-01T10:00:20", TIKTOK)
            .at("2026-03-01T10:00:50", TIKTOK)
            .at("2026-03-01T10:04:50", TIKTOK)
            .timeline();

    Session session = only(timeline).getFirst();

    // 20 + 30 + 60 of 240; then 20 + 30 + 180 of 240 + 30, the median of 20, 30 and 60.
    assertThat(session.lowSeconds()).isEqualTo(110);
    assertThat(session.highSeconds()).isEqualTo(260);
  }

  @Test
  void runsFromTheStartToTheEndOfPlaysThatAreLoggedWhenTheyEnd() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-01T11:00:00", PLAY.lasting(3600))
            .at("2026-03-01T11:20:00", PLAY.lasting(300))
            .timeline();

    List<Session> sessions = only(timeline);

    assertThat(sessions).hasSize(1);
    assertThat(Instant.ofEpochMilli(sessions.getFirst().start())).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(Instant.ofEpochMilli(sessions.getFirst().end())).isEqualTo("2026-03-01T11:20:00Z");
    assertThat(sessions.getFirst().lowSeconds()).isEqualTo(3900);
    assertThat(sessions.getFirst().highSeconds()).isEqualTo(3900);
  }

  @Test
  void joinsWhatALongPlayBridges() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-01T09:05:00", PLAY.lasting(60))
            .at("2026-03-01T10:00:00", PLAY.lasting(60))
            .at("2026-03-01T10:30:00", PLAY.lasting(5400))
            .timeline();

    assertThat(only(timeline)).hasSize(1);
  }

  @Test
  void countsTimeOfTwoPlatformsOnce() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-01T10:00:00", Entry.view("netflix").lasting(3600))
            .at("2026-03-01T10:10:00", TIKTOK)
            .at("2026-03-01T10:10:30", TIKTOK)
            .timeline();

    Sessions sessions = Sessions.of(timeline);

    assertThat(sessions.streams())
        .extracting(StreamSessions::platform)
        .containsExactly("netflix", "tiktok");
    assertThat(sessions.together().list()).extracting(Session::highSeconds).containsExactly(3600);
  }

  @Test
  void neverJoinsWhatBeginsWithUnlocking() {
    Entry unlock = Entry.of("google", Kind.APP).marked(Mark.UNLOCKED);
    Timeline timeline =
        Diary.utc().every(Duration.ofSeconds(20), 3, "2026-03-01T10:00:00", unlock).timeline();

    assertThat(only(timeline)).hasSize(3);
  }

  @Test
  void takesNoSumOfDaysForOnePlay() {
    Timeline timeline =
        Diary.utc().at("2026-03-01T10:00:00", Entry.view("netflix").lasting(90_000)).timeline();

    assertThat(only(timeline).getFirst().lowSeconds()).isZero();
    assertThat(only(timeline).getFirst().highSeconds()).isEqualTo(180);
  }

  @Test
  void givesASingleSearchItsTailOnly() {
    Timeline timeline =
        Diary.utc().at("2026-03-01T10:00:00", Entry.of("google", Kind.SEARCH)).timeline();

    assertThat(only(timeline).getFirst().lowSeconds()).isZero();
    assertThat(only(timeline).getFirst().highSeconds()).isEqualTo(45);
  }

  @Test
  void measuresThePauseFromThePausesThemselves() {
    var diary = Diary.utc();
    for (int day = 1; day <= 28; day++) {
      String start = "2026-02-%02dT%02d:00:00".formatted(day, 8 + day % 12);
      // Six pages 50 to 80 seconds apart, once a day.
      diary.every(Duration.ofSeconds(50 + day), 6, start, Entry.view("reddit"));
    }

    StreamSessions sessions = Sessions.of(diary.timeline()).streams().getFirst();

    assertThat(sessions.list()).hasSize(28);
  }

  @Test
  void keepsDaysOfTwentyThreeAndTwentyFiveHoursApartFromLengths() {
    var spring = Diary.in("Europe/Paris");
    spring.every(Duration.ofMinutes(1), 61, "2026-03-29T01:30:00", Entry.view("google"));
    var autumn = Diary.in("Europe/Paris");
    autumn.at("2026-10-25T01:50:00", Entry.view("google").lasting(7200));

    // On the wall 02:00 became 03:00 meanwhile, and 02:30 is no time at all.
    Session over = only(spring.timeline()).getFirst();
    Session back = only(autumn.timeline()).getFirst();

    assertThat(over.lowSeconds()).isLessThanOrEqualTo(3600);
    assertThat(back.lowSeconds()).isEqualTo(7200);
    assertThat(Duration.ofMillis(back.end() - back.start())).hasHours(2);
  }
}
