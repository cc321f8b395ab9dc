package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verso.format.Timestamp.Unit;
import verso.format.Timestamps.DateOrder;
import verso.table.Table;

class TimestampsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1588888888            | 2020-05-07T22:01:28Z
          1588888888123         | 2020-05-07T22:01:28.123Z
          1588888888123456      | 2020-05-07T22:01:28.123456Z
          1588888888123456789   | 2020-05-07T22:01:28.123456789Z
          1588888888.25         | 2020-05-07T22:01:28.25Z
          1588888888123.0       | 2020-05-07T22:01:28.123Z
          1.588888888E9         | 2020-05-07T22:01:28Z
          -500000000            | 1954-02-26T23:06:40Z
          -500000000000         | 1954-02-26T23:06:40Z
          /Date(1588888888123)/ | 2020-05-07T22:01:28.123Z
          """)
  void readsUnixNumbersByMagnitude(String text, Instant expected) {
    assertThat(Timestamps.parse(text)).contains(new Timestamp(expected, Unit.SECOND, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.0",
        "-1",
        "17",
        "-62169958800",
        "-2048515200",
        "1970-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "0000-00-00 00:00:00",
        "1601-01-01T00:00:00.000Z"
      })
  void takesPlaceholdersForNoTime(String text) {
    assertThat(Timestamps.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13352544000000000 | 2024-02-16T08:00:00Z
          1707955200000000  | 2024-02-15T00:00:00Z
          1707955200        | 2024-02-15T00:00:00Z
          """)
  void tellsChromesEpochByTheNumberOfDigits(String text, Instant expected) {
    assertThat(Timestamps.chrome(text).map(Timestamp::instant)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-05-01T10:00:00Z               | 2023-05-01T10:00:00Z         | true
          2023-05-01T10:00:00.5Z             | 2023-05-01T10:00:00.5Z       | true
          2023-05-01T10:00:00.000Z           | 2023-05-01T10:00:00Z         | true
          2023-05-01T10:00:00.123456789Z     | 2023-05-01T10:00:00.123456789Z | true
          2023-05-01T10:00:00.1234567899Z    | 2023-05-01T10:00:00.123456789Z | true
          2023-05-01T10:00:00+02:00          | 2023-05-01T08:00:00Z         | true
          2023-05-01T10:00:00.25-0730        | 2023-05-01T17:30:00.25Z      | true
          2023-05-01T10:00:00+02             | 2023-05-01T08:00:00Z         | true
          2023-05-01T10:00:00                | 2023-05-01T10:00:00Z         | false
          2023-05-01 10:00:00                | 2023-05-01T10:00:00Z         | false
          2023-05-01 10:00:00 UTC            | 2023-05-01T10:00:00Z         | true
          2023-05-01 10:00:00 +0000          | 2023-05-01T10:00:00Z         | true
          2023-05-01 10:00:00,250            | 2023-05-01T10:00:00.25Z      | false
          2023/05/01 10:00:00 UTC            | 2023-05-01T10:00:00Z         | true
          2023:05:01 10:00:00                | 2023-05-01T10:00:00Z         | false
          20230501T100000Z                   | 2023-05-01T10:00:00Z         | true
          20230501T100000.250Z               | 2023-05-01T10:00:00.25Z      | true
          20230501100000                     | 2023-05-01T10:00:00Z         | false
          2023-05-01T24:00:00Z               | 2023-05-02T00:00:00Z         | true
          2023-05-01T10:00:00+02:00[Europe/Paris] | 2023-05-01T08:00:00Z    | true
          2023-05-01 10:00:00 CEST           | 2023-05-01T08:00:00Z         | true
          5/1/2023 9:07:03 UTC               | 2023-05-01T09:07:03Z         | true
          """)
  void readsIsoAndItsRelatives(String text, Instant expected, boolean isZoned) {
    assertThat(Timestamps.parse(text)).contains(new Timestamp(expected, Unit.SECOND, isZoned));
  }

  @Test
  void readsAJsonStringInsideAJsonString() {
    assertThat(Timestamps.parse("\"2023-05-01T10:00:00.000Z\"").map(Timestamp::instant))
        .contains(Instant.parse("2023-05-01T10:00:00Z"));
    assertThat(Timestamps.parse("\\\"2023-05-01T10:00:00.000Z\\\"").map(Timestamp::instant))
        .contains(Instant.parse("2023-05-01T10:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-05-01T10:00   | 2023-05-01T10:00:00Z | MINUTE
          2023-05-01         | 2023-05-01T00:00:00Z | DAY
          2023.05.01         | 2023-05-01T00:00:00Z | DAY
          2023/5/1           | 2023-05-01T00:00:00Z | DAY
          20230501           | 2023-05-01T00:00:00Z | DAY
          01 May 2023        | 2023-05-01T00:00:00Z | DAY
          May 1, 2023        | 2023-05-01T00:00:00Z | DAY
          01-May-2023        | 2023-05-01T00:00:00Z | DAY
          1-May-23           | 2023-05-01T00:00:00Z | DAY
          1. Mai 2023        | 2023-05-01T00:00:00Z | DAY
          01.05.2023         | 2023-05-01T00:00:00Z | DAY
          31-12-24           | 2024-12-31T00:00:00Z | DAY
          5/1/23             | 2023-05-01T00:00:00Z | DAY
          25/12/2023         | 2023-12-25T00:00:00Z | DAY
          1970-01-01         | 1970-01-01T00:00:00Z | DAY
          May 2023           | 2023-05-01T00:00:00Z | MONTH
          2023-05            | 2023-05-01T00:00:00Z | MONTH
          05/2023            | 2023-05-01T00:00:00Z | MONTH
          2023年5月          | 2023-05-01T00:00:00Z | MONTH
          2023               | 2023-01-01T00:00:00Z | YEAR
          """)
  void keepsTheFinestUnitGiven(String text, Instant expected, Unit unit) {
    assertThat(Timestamps.parse(text)).contains(new Timestamp(expected, unit, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jun 23, 2015, 2:43:45 PM              | 2015-06-23T14:43:45Z | false
          Jan 22, 2020, 8:34:00 PM UTC          | 2020-01-22T20:34:00Z | true
          Aug 17, 2026, 1:14:48\u202FPM CEST    | 2026-08-17T11:14:48Z | true
          6 Oct 2020, 14:32:28 PDT              | 2020-10-06T21:32:28Z | true
          6 Oct 2020, 14:32:28 GMT+02:00        | 2020-10-06T12:32:28Z | true
          6 Oct 2020, 14:32:28 UTC-7            | 2020-10-06T21:32:28Z | true
          15 jun 2026, 20:30:41 CEST            | 2026-06-15T18:30:41Z | true
          15 mrt 2026, 20:30:41 CET             | 2026-03-15T19:30:41Z | true
          27.08.2026, 20:04:54 MESZ             | 2026-08-27T18:04:54Z | true
          17. Aug. 2026, 20:04:54 MEZ           | 2026-08-17T19:04:54Z | true
          5. März 2026 um 20:04:54 Uhr          | 2026-03-05T20:04:54Z | false
          17 ago 2026, 20:04:54 CEST            | 2026-08-17T18:04:54Z | true
          17 de agosto de 2026, 20:04:54        | 2026-08-17T20:04:54Z | false
          9 mars 2024, 10:39:12 CET             | 2024-03-09T09:39:12Z | true
          10 avr. 2023, 10:39:12                | 2023-04-10T10:39:12Z | false
          3 juil. 2023 à 10:39:12 UTC+2         | 2023-07-03T08:39:12Z | true
          mar. 3 mars 2020, 10:39:12            | 2020-03-03T10:39:12Z | false
          17 Ağu 2026 20:04:54 TRT              | 2026-08-17T17:04:54Z | true
          17 Mar 2026 20:04:54                  | 2026-03-17T20:04:54Z | false
          2026年7月30日 00:23:06 CEST           | 2026-07-29T22:23:06Z | true
          2026年7月30日 下午8:23:06             | 2026-07-30T20:23:06Z | false
          2026年7月30日(木) 20時23分06秒        | 2026-07-30T20:23:06Z | false
          2026년 7월 30일 오후 8:23:06          | 2026-07-30T20:23:06Z | false
          2026/07/30 0:23:06 JST                | 2026-07-29T15:23:06Z | true
          23\u200F/07\u200F/2026\u060C 4:20:22 م CEST | 2026-07-23T14:20:22Z | true
          ٢٣ يوليو ٢٠٢٦، ٤:٢٠:٢٢ م              | 2026-07-23T16:20:22Z | false
          17 сент. 2026 г., 20:04:54            | 2026-09-17T20:04:54Z | false
          17 wrz 2026, 20:04:54                 | 2026-09-17T20:04:54Z | false
          17 thg 8, 2026, 20:04:54              | 2026-08-17T20:04:54Z | false
          Wed Oct 10 20:19:24 +0000 2018        | 2018-10-10T20:19:24Z | true
          Wed Oct 10 20:19:24 UTC 2018          | 2018-10-10T20:19:24Z | true
          Wed, 10 Oct 2018 20:19:24 -0700       | 2018-10-11T03:19:24Z | true
          Wed Oct 10 2018 20:19:24 GMT+0200 (Central European Summer Time) | 2018-10-10T18:19:24Z | true
          Sep 20, 2026 3:01:38pm                | 2026-09-20T15:01:38Z | false
          17. elokuuta 2026 klo 20.04.54        | 2026-08-17T20:04:54Z | false
          17 aug. 2026 20.04.54                 | 2026-08-17T20:04:54Z | false
          Oct 10, 2018, 12:19:24 AM             | 2018-10-10T00:19:24Z | false
          Oct 10, 2018, 12:19:24 p. m.          | 2018-10-10T12:19:24Z | false
          Oct 10, 2018, 8:19:24 PM XYZ          | 2018-10-10T20:19:24Z | false
          Jan 20, 2024 @ 9:14:05pm              | 2024-01-20T21:14:05Z | false
          """)
  void readsTheTextFormsOfPagesInManyLanguages(String text, Instant expected, boolean isZoned) {
    assertThat(Timestamps.parse(text)).contains(new Timestamp(expected, Unit.SECOND, isZoned));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aug 30, 2026 12:25 am     | 2026-08-30T00:25:00Z
          Mar 08, 2020, 19:22 PM    | 2020-03-08T19:22:00Z
          Jan 3, 2021, 4:05 PM      | 2021-01-03T16:05:00Z
          17 Nov 2020, 13:05        | 2020-11-17T13:05:00Z
          31.12.2019, 23:59         | 2019-12-31T23:59:00Z
          08 mars 2020 à 19:22      | 2020-03-08T19:22:00Z
          08 mars 2020 à 19h22      | 2020-03-08T19:22:00Z
          set 13, 2026 3:28 am      | 2026-09-13T03:28:00Z
          2026 апр 06 5:01 am       | 2026-04-06T05:01:00Z
          déc. 24, 2026 5:01 pm     | 2026-12-24T17:01:00Z
          10:05 AM · Mar 8, 2020    | 2020-03-08T10:05:00Z
          """)
  void readsMinutesOfMetasPages(String text, Instant expected) {
    assertThat(Timestamps.parse(text)).contains(new Timestamp(expected, Unit.MINUTE, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "8 jui 2020",
        "8 Foo 2020",
        "13/13/2020",
        "30 Feb 2020",
        "2020-02-30",
        "2020-13-01",
        "2020-01-01T25:00:00Z",
        "2020-01-01T10:61:00Z",
        "Mar 8",
        "10:00",
        "Windows 10",
        "iPhone 12, 2020 model",
        "192.168.1.1",
        "1.2.3.4",
        "3.14",
        "12/34/56/78",
        "https://example.org/2020/01/01",
        "May",
        "12345678901234567890123",
        "v2020-01-01",
        "12 apples and 2020 pears",
        "2020-01-01T10:00:00Z and more",
        "99999999999999999"
      })
  void findsNoTimeWhereNoneIsStated(String text) {
    assertThat(Timestamps.parse(text)).isEmpty();
  }

  @Test
  void letsTheFileSayWhichNumberIsTheDay() {
    assertThat(Timestamps.parse("03/08/2020").map(Timestamp::instant))
        .contains(Instant.parse("2020-03-08T00:00:00Z"));
    assertThat(Timestamps.parse("03/08/2020", DateOrder.DAY_FIRST).map(Timestamp::instant))
        .contains(Instant.parse("2020-08-03T00:00:00Z"));
  }

  @Property(tries = 2_000)
  void neverThrows(@ForAll @StringLength(max = 100) String text) {
    assertThatCode(() -> Timestamps.parse(text)).doesNotThrowAnyException();
  }

  @Property(tries = 5_000)
  void neverThrowsOnWhatLooksLikeATime(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(max = 30) String digits,
      @ForAll("marks") String marks) {
    var mixed = new StringBuilder(digits);
    for (int i = 0; i < marks.length(); i++) {
      mixed.insert(Math.min(mixed.length(), i * 3), marks.charAt(i));
    }
    assertThatCode(() -> Timestamps.parse(mixed.toString())).doesNotThrowAnyException();
    assertThatCode(() -> Timestamps.chrome(mixed.toString())).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.strings().withChars("-/.: TZ+,年月日apmMayEe()\"").ofMaxLength(12);
  }

  @Test
  void everyMonthOfEveryLanguageIsReadByItsFullName() {
    for (var row : Table.rows(TimeWords.class, "months.tsv")) {
      for (int month = 1; month <= 12; month++) {
        String name = row.get(month).split(",")[0];
        assertThat(TimeWords.ALL.month(name)).as("%s %s", row.get(0), name).hasValue(month);
      }
    }
  }

  @Test
  void readsSecondsSince2001WhereToldSo() {
    assertThat(Timestamps.apple("700000000.5").map(Timestamp::instant))
        .contains(Instant.parse("2023-03-08T20:26:40.5Z"));
    assertThat(Timestamps.apple("yesterday")).isEmpty();
  }
}
