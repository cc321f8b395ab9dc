package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
}
