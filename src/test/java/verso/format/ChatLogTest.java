package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatLogTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[31/12/2024, 23:59:01] Ada: Hi | 2024-12-31T23:59:01",
        "[31-12-24 23:59:01] Ada: Hi | 2024-12-31T23:59:01",
        "[12/31/24, 11:59:00\u202fPM] Ada: Hi | 2024-12-31T23:59:00",
        "[31.12.24, 23:59:01] Ada: Hi | 2024-12-31T23:59:01",
        "[2024-12-31, 10 h 15 min 30 s] Ada: Hi | 2024-12-31T10:15:30",
        "[2024. 12. 31. 오후 3:04:05] Ada: Hi | 2024-12-31T15:04:05",
        "31/12/24, 23:59 - Ada: Hi | 2024-12-31T23:59",
        "31/12/2024 23:59 – Ada: Hi | 2024-12-31T23:59",
        "12/31/24, 11:59 PM - Ada: Hi | 2024-12-31T23:59",
        "31/12/24, 11:59 p. m. - Ada: Hi | 2024-12-31T23:59",
        "31-12-24 23:59 - Ada: Hi | 2024-12-31T23:59",
        "31.12.24, 23:59 - Ada: Hi | 2024-12-31T23:59",
        "31.12.2024 klo 23.59 - Ada: Hi | 2024-12-31T23:59",
        "31/12/2024 à 23:59 - Ada: Hi | 2024-12-31T23:59",
        "31.12.15 um 23:59 - Ada: Hi | 2015-12-31T23:59",
        "2024/12/31 23:59 - Ada: Hi | 2024-12-31T23:59",
        "2024/12/31 下午3:04 - Ada: Hi | 2024-12-31T15:04",
        "31/12/17, 23:59:01: Ada: Hi | 2017-12-31T23:59:01",
        "31. 12. 2024 23:59 - Ada: Hi | 2024-12-31T23:59",
        "31.12.2024. 23:59 - Ada: Hi | 2024-12-31T23:59",
        "31/12/24 23.59 - Ada: Hi | 2024-12-31T23:59",
        "2024. 12. 31. 23:59 - Ada: Hi | 2024-12-31T23:59",
        "2024-12-31 23:59 - Ada: Hi | 2024-12-31T23:59",
        "31/12/24, 23:59 , Ada: Hi | 2024-12-31T23:59",
        "31.12.24 г., 23:59 - Ada: Hi | 2024-12-31T23:59",
        "\u200f٣١\u200f/١٢\u200f/٢٠٢٤، ١١:٥٩ م - Ada: Hi | 2024-12-31T23:59",
        "31/12/2567 23:59 - Ada: Hi | 2024-12-31T23:59",
        "۱۴۰۳/۱/۱،\u200f ۲۳:۵۹ - Ada: Hi | 2024-03-20T23:59",
      })
  void readsTheTimesOfManyCountries(String line, String time) {
    Value message = items(line).getFirst().value();

    assertThat(message.get("time").text()).isEqualTo(time);
    assertThat(message.get("author").text()).isEqualTo("Ada");
    assertThat(message.get("text").text()).isEqualTo("Hi");
  }

  @Test
  void continuesAMessageUntilTheNextTime() {
    List<Item> items =
        items("31/12/24, 23:58 - Ada: Two\nlines\n\n31/12/24, 23:59 - Bo: - one more");

    assertThat(items).extracting(Item::at).containsExactly("line 1", "line 4");
    assertThat(items.getFirst().value().get("text").text()).isEqualTo("Two\nlines");
    assertThat(items.getLast().value().get("text").text()).isEqualTo("- one more");
  }

  @Test
  void takesATimeWrittenInAnotherMannerForPartOfTheMessage() {
    String chat =
        """
        31/12/24, 23:58 - Ada: Remember?
        [30/12/24, 10:00:00] Bo: At ten
        31/12/24, 23:59 - Bo: Yes
        """;

    assertThat(items(chat)).extracting(Item::at).containsExactly("line 1", "line 3");
  }

  @Test
  void leavesANoticeOfTheAppWithoutAuthor() {
    Item notice = items("31/12/24, 23:58 - Ada changed the subject to “Trip: Rome”").getFirst();

    assertThat(notice.value().get("author")).isEqualTo(Value.NOTHING);
    assertThat(notice.value().get("text").text()).endsWith("“Trip: Rome”");
  }

  @Test
  void tellsTheMonthFromTheDayByWhatGoesBackInTime() {
    String chat =
        """
        [1/12/24, 10:00:00] Ada: Hi
        [2/1/24, 10:00:00] Ada: Hi
        [2/2/24, 10:00:00] Ada: Hi
        """;

    Item second = items(chat).get(1);

    assertThat(second.value().get("time").text()).isEqualTo("2024-02-01T10:00:00");
    assertThat(second.context().get("order").text()).isEqualTo("certain");
  }

  @Test
  void saysWhenTheOrderOfDayAndMonthIsAssumed() {
    Item only = items("[1/2/24, 10:00:00] Ada: Hi").getFirst();

    assertThat(only.value().get("time").text()).isEqualTo("2024-02-01T10:00:00");
    assertThat(only.context().get("order").text()).isEqualTo("assumed");
  }

  @Test
  void tellsAYearOfTwoDigitsInFrontByDatesThatWouldGoBack() {
    String chat =
        """
        24/12/30 10:00 - Ada: Hi
        24/12/31 10:00 - Ada: Hi
        25/01/01 10:00 - Ada: Hi
        """;

    assertThat(items(chat).getLast().value().get("time").text()).isEqualTo("2025-01-01T10:00");
  }

  @Test
  void namesThePeopleWhoWrite() {
    Item first = items("31/12/24, 23:58 - Ada: Hi\n31/12/24, 23:59 - Bo: Hi").getFirst();

    assertThat(first.context().get("people").leaves()).containsExactly("Ada", "Bo");
  }

  @Test
  void readsOtherTextAsPlainText() {
    assertThat(items("Dear diary,\ntoday: nothing").getFirst().value().get("text").text())
        .isEqualTo("Dear diary,\ntoday: nothing");
  }

  @Test
  void fitsWhatBeginsLikeAChatOnly() {
    String chat = "31/12/24, 23:58 - Ada: Hi\n".repeat(5);

    assertThat(ChatLog.fits(chat)).isTrue();
    assertThat(ChatLog.fits("Ada: Hi\n".repeat(5))).isFalse();
    assertThat(ChatLog.fits("2024-12-31 23:58:01,123 INFO Hi\n".repeat(5))).isFalse();
  }

  private static List<Item> items(String text) {
    return Collected.from(new ChatLog(), text).items;
  }
}
