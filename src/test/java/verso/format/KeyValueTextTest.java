package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyValueTextTest {

  @Test
  void readsRecordsBetweenBlankLines() {
    String file =
        """
        Date: 2024-05-01 10:00:00 UTC
        Link: https://www.example.org/video/1/

        Date: 2024-05-02 10:00:00 UTC
        HashTag Link:: https://www.example.org/tag/2
        """;

    Collected found = Collected.from(new KeyValueText(), file);

    assertThat(found.values())
        .containsExactly(
            record("Date", "2024-05-01 10:00:00 UTC", "Link", "https://www.example.org/video/1/"),
            record(
                "Date",
                "2024-05-02 10:00:00 UTC",
                "HashTag Link",
                "https://www.example.org/tag/2"));
    assertThat(found.places()).containsExactly("line 1", "line 4");
  }

  @Test
  void beginsARecordWhereTheFirstKeyComesAgain() {
    Collected found = Collected.from(new KeyValueText(), "Term: tea\nDate: 1\nTerm: go\nDate: 2\n");

    assertThat(found.values())
        .containsExactly(record("Term", "tea", "Date", "1"), record("Term", "go", "Date", "2"));
  }

  @Test
  void continuesAValueOverSeveralLines() {
    Collected found =
        Collected.from(
            new KeyValueText(), "Comment: first line\nsecond line\nhttps://example.org\n");

    assertThat(found.values().getFirst().get("Comment").text())
        .isEqualTo("first line\nsecond line\nhttps://example.org");
  }

  @Test
  void readsCardsOfAnAddressBook() {
    String file =
        "BEGIN:VCARD\r\n"
            + "FN:Bo Sample\r\n"
            + "TEL:1\r\n"
            + "TEL:2\r\n"
            + "END:VCARD\r\n"
            + "BEGIN:VCARD\r\n"
            + "FN:Cy\r\n"
            + "END:VCARD\r\n";

    Collected found = Collected.from(new KeyValueText(), file);

    assertThat(found.values())
        .extracting(card -> card.get("FN").text())
        .containsExactly("Bo Sample", "Cy");
    assertThat(found.values().getFirst().get("TEL").asList())
        .isEqualTo(List.of(Value.of("1"), Value.of("2")));
  }

  @Test
  void keepsALineBeforeAnyKey() {
    assertThat(Collected.from(new KeyValueText(), "no key here\n").values())
        .containsExactly(new Value.Members(Map.of("text", Value.of("no key here"))));
  }

  private static Value record(String... namesAndValues) {
    var members = new MemberMap.Builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(namesAndValues[i], Value.of(namesAndValues[i + 1]));
    }
    return new Value.Members(members.build());
  }
}
