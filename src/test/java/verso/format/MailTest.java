package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTest {
  private static final String BOX =
      """
      From ada@example.org Wed May 01 10:00:00 2024
      From: Ada Example <ada@example.org>
      To: Bo Sample <bo@example.org>
      Subject: =?UTF-8?Q?Caf=C3=A9?=
      Date: Wed, 01 May 2024 10:00:00 +0200
      Content-Type: text/plain; charset=utf-8

      See you there.
      >From now on.

      From bo@example.org Wed May 01 11:00:00 2024
      From: bo@example.org
      To: ada@example.org
      Subject: Re: Café
      Content-Type: text/html; charset=utf-8

      <html><body><p>Fine <b>with</b> me</p></body></html>
      """;

  @Test
  void makesEachMessageOfABoxAnItem() {
    Collected found = Collected.from(new Mail(), BOX);

    assertThat(found.places()).containsExactly("message 1", "message 2");
    Value first = found.values().getFirst();
    assertThat(first.get("subject").text()).isEqualTo("Café");
    assertThat(first.get("from").text()).contains("ada@example.org");
    assertThat(first.get("to").text()).contains("Bo Sample");
    assertThat(Timestamps.parse(first.get("date").text())).isPresent();
    assertThat(first.get("text").text()).startsWith("See you there.");
    assertThat(found.values().get(1).get("text").text()).contains("Fine with me");
  }

  @Test
  void readsASingleMessage() {
    Collected found =
        Collected.from(new Mail(), BOX.substring(BOX.indexOf('\n') + 1, BOX.indexOf("From bo")));

    assertThat(found.values()).hasSize(1);
    assertThat(found.values().getFirst().get("subject").text()).isEqualTo("Café");
  }
}
