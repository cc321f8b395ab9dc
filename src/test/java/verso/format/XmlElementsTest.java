package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlElementsTest {
  private static final String HEALTH =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE HealthData [
      <!ELEMENT HealthData (ExportDate,Me,Record*)>
      <!ATTLIST Record type CDATA #REQUIRED>
      ]>
      <HealthData locale="en_FR">
       <ExportDate value="2024-01-01"/>
       <Record type="Steps" value="12">
        <MetadataEntry key="Zone" value="Europe/Paris"/>
       </Record>
       <Workout type="Run"/>
       <Record type="Pulse" value="60"/>
      """;

  @Test
  void readsAttributesAndPairsOfTheElementsAskedFor() {
    Collected found = Collected.from(XmlElements.of("Record", "Workout"), HEALTH + "</HealthData>");

    assertThat(found.values())
        .extracting(record -> record.get("type").text())
        .containsExactly("Steps", "Run", "Pulse");
    assertThat(found.values().getFirst().get("Zone").text()).isEqualTo("Europe/Paris");
    assertThat(found.values().get(1).get("element").text()).isEqualTo("Workout");
    assertThat(found.places()).containsExactly("element 1", "element 2", "element 3");
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void saysWhereItHadToStop() {
    assertThatThrownBy(() -> XmlElements.of("Record").read(bytes(HEALTH), new Collected()))
        .isInstanceOfSatisfying(
            MalformedException.class, e -> assertThat(e.at()).isEqualTo("element 2"));
  }

  @Test
  void holdsNoTextOfAnyLength() {
    String long17MB = "x".repeat(SafeXml.LONGEST + (1 << 20));

    assertThatThrownBy(() ->
            XmlElements.of("Record").read(bytes("<a><Record b='" + long17MB), new Collected()))
        .isInstanceOf(MalformedException.class);
    assertThatThrownBy(
            () -> new PropertyList().read(bytes("<plist><string>" + long17MB), new Collected()))
        .isInstanceOf(MalformedException.class);
    assertThatThrownBy(
            () -> new GpsTrack().read(bytes("<gpx><trk><name>" + long17MB), new Collected()))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void fetchesAndExpandsNothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xml =
        "<!DOCTYPE a [<!ENTITY s SYSTEM \"%s\">]><plist><dict><key>a</key><string>&s;</string>"
            .formatted(secret.toUri());
    var found = new Collected();

    assertThatThrownBy(() -> new PropertyList().read(bytes(xml + "</dict></plist>"), found))
        .isInstanceOf(MalformedException.class);
    assertThat(found.items.toString()).doesNotContain("secret");
  }
}
