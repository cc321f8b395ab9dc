package verso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class DurationsTest {
  private static final Source SOURCE = new Source("i", "a.zip", "f", "");

  @ParameterizedTest
  @CsvSource({
    "spotify, LISTEN, 183000, 183",
    "apple, LISTEN, 240499, 240",
    "deezer, LISTEN, 213, 213",
    "twitch, VIEW, 42, 2520",
    "netflix, VIEW, 0:41:58, 2518",
    "amazon, VIEW, 2518, 2518",
    "facebook, VIEW, 35 seconds, 35",
    "facebook, VIEW, 12, 12",
  })
  void readsLengthsInTheUnitOfThePlatform(String platform, Kind kind, String written, int seconds) {
    Trace trace = of(platform, kind).detail("duration", written).build();

    assertThat(Durations.of(trace)).hasValue(seconds);
  }

  @Test
  void tellsUnitsApartWithinAPlatform() {
    Trace read =
        of("amazon", Kind.VIEW).detail("category", "book").detail("duration", "2400000").build();

    assertThat(Durations.of(read)).hasValue(2400);
  }

  @Test
  void takesAnEndForALength() {
    Trace open =
        of("instagram", Kind.LOGIN)
            .when(Moment.at(Instant.parse("2026-01-09T23:01:00Z")))
            .detail("action", "session")
            .detail("endTime", "2026-01-09T23:11:40Z")
            .build();

    assertThat(Durations.of(open)).hasValue(640);
  }

  @Test
  void doesNotKnowHowLongADayWas() {
    var day =
        new Moment(
            Instant.parse("2022-02-06T00:00:00Z"), Moment.Precision.DAY, Moment.Standing.STATED);
    Trace used =
        of("microsoft", Kind.APP).when(day).detail("endTime", "2022-02-06T09:20:00Z").build();

    assertThat(Durations.of(used)).isEmpty();
  }

  @Test
  void countsNeitherTracksNorTotalsNorWhatWasShown() {
    Trace track = of("soundcloud", Kind.LISTEN).detail("duration", "183000").build();
    Trace total = of("steam", Kind.APP).detail("duration", "31.5 hours").build();
    Trace preview =
        Trace.builder("netflix", Kind.VIEW, Origin.SHOWN, "Other Film", SOURCE)
            .detail("duration", "0:00:31")
            .build();

    assertThat(Durations.of(track)).isEmpty();
    assertThat(Durations.of(total)).isEmpty();
    assertThat(Durations.of(preview)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"90000001", "-5", "", "soon", "1:xx", "NaN", "1e9"})
  void doesNotBelieveInMoreThanADayOrInWhatIsNoNumber(String written) {
    Trace trace = of("spotify", Kind.LISTEN).namedDetail("duration", written).build();

    assertThat(Durations.of(trace)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "00:12:30, 750",
    "12:30, 750",
    "12 min, 720",
    "1 h 20 min, 4800",
    "2h5m, 7500",
    "'31,5 hours', 113400",
    "PT1H1M1.5S, 3661.5",
    "35 Sekunden, 35",
    "17, 17",
  })
  void readsLengthsAsPeopleWriteThem(String written, double seconds) {
    assertThat(WrittenLength.seconds(written)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"min", "12 parsecs", "PT", ":", "1:2:x", "12 min soon", ""})
  void knowsWhatIsNoLength(String written) {
    assertThat(WrittenLength.seconds(written)).isEqualTo(Unit.UNKNOWN);
  }

  private static TraceBuilder of(String platform, Kind kind) {
    return Trace.builder(platform, kind, Origin.OBSERVED, "Paper Lanterns", SOURCE);
  }
}
