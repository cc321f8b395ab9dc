package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verso.format.Timestamp.Unit;
import verso.format.Timestamps.DateOrder;
import verso.table.Table;

/** Points in time as pages print them, language by language. */
class LocalisedTimesTest {

  /** What the library of this JDK prints for a language is what most programs print for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-US", "en-GB", "fr-FR", "fr-CA", "de-DE", "de-AT", "es-ES", "es-MX", "it-IT", "nl-NL",
        "pt-BR", "pt-PT", "pl-PL", "sv-SE", "da-DK", "nb-NO", "fi-FI", "tr-TR", "ro-RO", "lt-LT",
        "cs-CZ", "sk-SK", "hu-HU", "ru-RU", "uk-UA", "el-GR", "bg-BG", "sq-AL", "ja-JP", "ko-KR",
        "zh-CN", "zh-TW", "ar-EG", "ar-MA", "id-ID", "vi-VN"
      })
  void readsEveryMonthOfALanguage(String language) {
    for (FormatStyle date : new FormatStyle[] {FormatStyle.LONG, FormatStyle.MEDIUM}) {
      var format =
          DateTimeFormatter.ofLocalizedDateTime(date, FormatStyle.MEDIUM)
              .withLocale(Locale.forLanguageTag(language));
      for (int month = 1; month <= 12; month++) {
        var wall = LocalDateTime.of(2024, month, 3 + month, 20, 5, 7);

        String printed = format.format(wall);

        assertThat(Timestamps.parse(printed, DateOrder.DAY_FIRST).map(Timestamp::instant))
            .as(printed)
            .contains(wall.toInstant(ZoneOffset.UTC));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan 9, 2024, 10:39:12\u202FAM CET                  | 2024-01-09T09:39:12Z
          9 Jan 2024, 10:39:12 GMT                           | 2024-01-09T10:39:12Z
          9 January 2024 at 10:39:12 BST                     | 2024-01-09T09:39:12Z
          9 mars 2024, 10:39:12 CET                          | 2024-03-09T09:39:12Z
          9 mars 2024 à 10:39:12 UTC+1                       | 2024-03-09T09:39:12Z
          9 mars 2024 à 10:39:12 heure normale d’Europe centrale | 2024-03-09T09:39:12Z
          9 août 2024 à 10 h 39 min 12 s HAE                 | 2024-08-09T14:39:12Z
          27.08.2026, 20:04:54 MESZ                          | 2026-08-27T18:04:54Z
          27. Jan. 2026, 20:04:54 MEZ                        | 2026-01-27T19:04:54Z
          27. Januar 2026 um 20:04:54 Mitteleuropäische Zeit | 2026-01-27T19:04:54Z
          15 jun 2026, 20:30:41 CEST                         | 2026-06-15T18:30:41Z
          15 mei 2026 om 20:30:41 Midden-Europese zomertijd  | 2026-05-15T18:30:41Z
          17 sept 2026, 20:04:54 CEST                        | 2026-09-17T18:04:54Z
          17 de septiembre de 2026 a las 20:04:54 GMT-6      | 2026-09-18T02:04:54Z
          17 ago 2026, 8:04:54 p. m. CST                     | 2026-08-18T02:04:54Z
          17 ago 2026, 8:04:54\u202Fp.\u202Fm. (hora de verano de Europa central) | 2026-08-17T18:04:54Z
          17 set 2026, 20:04:54 CEST                         | 2026-09-17T18:04:54Z
          17 settembre 2026 alle ore 20:04:54 CEST           | 2026-09-17T18:04:54Z
          10 de mai. de 2026, 03:46:09 BRT                   | 2026-05-10T06:46:09Z
          10 de maio de 2026 às 03:46:09 GMT-3               | 2026-05-10T06:46:09Z
          17 sie 2026, 20:04:54 CEST                         | 2026-08-17T18:04:54Z
          17 października 2026 o 20:04:54 CEST               | 2026-10-17T18:04:54Z
          17 aug. 2026 20:04:54 CEST                         | 2026-08-17T18:04:54Z
          17 okt. 2026 kl. 20.04.54 CEST                     | 2026-10-17T18:04:54Z
          17 Ağu 2026 20:04:54 GMT+03:00                     | 2026-08-17T17:04:54Z
          17 oct. 2026, 20:04:54 EEST                        | 2026-10-17T17:04:54Z
          2026-08-17 20:04:54 EEST                           | 2026-08-17T17:04:54Z
          17. 8. 2026 20:04:54 SELČ                          | 2026-08-17T18:04:54Z
          17 авг. 2026 г., 20:04:54 МСК                      | 2026-08-17T17:04:54Z
          2026/07/30 0:23:06 JST                             | 2026-07-29T15:23:06Z
          2026年7月30日 0:23:06 日本標準時                   | 2026-07-29T15:23:06Z
          2024. 3. 5. 오전 2:10:00 KST                       | 2024-03-04T17:10:00Z
          2026年7月30日 CST 00:23:06                         | 2026-07-30T06:23:06Z
          23\u200F/07\u200F/2026\u060C 4:20:22 م CEST        | 2026-07-23T14:20:22Z
          """)
  void readsTimesOfGooglesPagesWithTheirZones(String text, Instant expected) {
    assertThat(Timestamps.parse(text, DateOrder.DAY_FIRST))
        .contains(new Timestamp(expected, Unit.SECOND, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aug 30, 2026 12:25 am        | 2026-08-30T00:25:00Z
          Aug 30, 2026 12:25\u202Fpm   | 2026-08-30T12:25:00Z
          août 30, 2026 3:28 pm        | 2026-08-30T15:28:00Z
          08 mars 2020 à 19:22         | 2020-03-08T19:22:00Z
          30 août 2026 à 15 h 28       | 2026-08-30T15:28:00Z
          Mär 30, 2026 3:28 am         | 2026-03-30T03:28:00Z
          Okt. 30, 2026 3:28 nachm.    | 2026-10-30T15:28:00Z
          30. März 2026 um 15:28 Uhr   | 2026-03-30T15:28:00Z
          30. März 2026 um 15 Uhr      | 2026-03-30T15:00:00Z
          ago 30, 2026 3:28 p. m.      | 2026-08-30T15:28:00Z
          30 de agosto de 2026 a las 15:28 | 2026-08-30T15:28:00Z
          set 13, 2026 3:28 am         | 2026-09-13T03:28:00Z
          13 settembre 2026 alle ore 15:28 | 2026-09-13T15:28:00Z
          mrt 30, 2026 3:28 pm         | 2026-03-30T15:28:00Z
          30 maart 2026 om 15:28 uur   | 2026-03-30T15:28:00Z
          dez. 30, 2026 3:28 da tarde  | 2026-12-30T15:28:00Z
          30 de dez. de 2026, 15:28    | 2026-12-30T15:28:00Z
          30 de dezembro de 2026 às 15:28 | 2026-12-30T15:28:00Z
          paź 30, 2026 3:28 pm         | 2026-10-30T15:28:00Z
          maj 30, 2026 3:28 fm         | 2026-05-30T03:28:00Z
          30 maj 2026 kl. 15:28        | 2026-05-30T15:28:00Z
          Ağu 30, 2026 3:28 ÖS         | 2026-08-30T15:28:00Z
          8月 30, 2026 12:25 午前      | 2026-08-30T00:25:00Z
          8월 30, 2026 3:28 오후       | 2026-08-30T15:28:00Z
          2026 апр 06 5:01 am          | 2026-04-06T05:01:00Z
          Αυγ 30, 2026 3:28 μ.μ.       | 2026-08-30T15:28:00Z
          30 August 2026, 8 o'clock    | 2026-08-30T08:00:00Z
          """)
  void readsTimesOfMetasPages(String text, Instant expected) {
    assertThat(Timestamps.parse(text)).contains(new Timestamp(expected, Unit.MINUTE, false));
  }

  @Test
  void knowsNoMonthWhereALanguageLeavesItOpen() {
    assertThat(Timestamps.parse("8 jui 2020")).isEmpty();
    assertThat(Timestamps.parse("8 listopada 2020").map(Timestamp::instant))
        .contains(Instant.parse("2020-11-08T00:00:00Z"));
  }

  @Test
  void everyNameOfAZoneIsReadAfterATime() {
    for (var row : Table.rows(ZoneNames.class, "zone-names.tsv")) {
      for (String name : row.get(1).split(" \\| ")) {
        int offset = WallTime.offsetOf(row.get(0));

        assertThat(Timestamps.parse("2024-03-09 10:39:12 " + name).map(Timestamp::instant))
            .as(name)
            .contains(Instant.parse("2024-03-09T10:39:12Z").minusSeconds(offset));
      }
    }
  }
}
