package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PropertyListTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">
      """;

  private static Collected read(String content) {
    return Collected.from(new PropertyList(), HEAD + content + "</plist>");
  }

  @Test
  void findsTheRecordsInsideDictionariesOfDictionaries() {
    Collected found =
        read(
            """
            <dict>
              <key>wifi.network.ssid.Example Cafe</key>
              <dict><key>SSID_STR</key><string>Example Cafe</string><key>hidden</key><false/></dict>
              <key>a/b</key>
              <dict><key>SSID_STR</key><string>Home &amp; Garden</string></dict>
            </dict>
            """);

    assertThat(found.places()).containsExactly("/wifi.network.ssid.Example Cafe", "/a~1b");
    assertThat(found.values())
        .extracting(record -> record.get("SSID_STR").text())
        .containsExactly("Example Cafe", "Home & Garden");
    assertThat(found.values().getFirst().get("hidden")).isEqualTo(new Value.Truth(false));
  }

  @Test
  void keepsDatesListsAndNumbersAndLeavesOutBytes() {
    Collected found =
        read(
            """
            <array><dict>
              <key>t</key><array><date>2024-01-01T10:00:00Z</date></array>
              <key>n</key><integer>7</integer>
              <key>blob</key><data>AAAA</data>
            </dict></array>
            """);

    Value record = found.values().getFirst();
    assertThat(record.get("t").asList()).containsExactly(Value.of("2024-01-01T10:00:00Z"));
    assertThat(record.get("n").text()).isEqualTo("7");
    assertThat(record.get("blob")).isEqualTo(Value.NOTHING);
    assertThat(found.places()).containsExactly("/0");
  }

  @Test
  void givesUpOnWhatIsNotXmlWithoutQuotingIt() {
    assertThatThrownBy(() ->
            new PropertyList()
                .read(
                    new java.io.ByteArrayInputStream(
                        "<plist><dict>Ada".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    new Collected()))
        .isInstanceOf(MalformedException.class)
        .hasMessageNotContaining("Ada");
  }
}
