package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GpsTrackTest {
  private static final String GPX =
      """
      <?xml version="1.0"?><gpx><metadata><time>2024-01-01T00:00:00Z</time></metadata>
      <trk><name>Up the hill</name><type>running</type><trkseg>
      <trkpt lat="45.1" lon="4.1"><ele>200</ele><time>2024-01-02T07:00:00Z</time></trkpt>
      <trkpt lat="45.2" lon="4.2"><time>2024-01-02T07:00:10Z</time></trkpt>
      <trkpt lat="45.3" lon="4.3"><time>2024-01-02T07:00:20Z</time></trkpt>
      </trkseg></trk></gpx>
      """;

  private static final String TCX =
      """
        <?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Biking">
      <Id>2024-01-02T07:00:00Z</Id><Lap StartTime="2024-01-02T07:00:00Z"><Track>
      <Trackpoint><Time>2024-01-02T07:00:00Z</Time><Position><LatitudeDegrees>45.1</LatitudeDegrees>
      <LongitudeDegrees>4.1</LongitudeDegrees></Position></Trackpoint>
      <Trackpoint><Time>2024-01-02T08:00:00Z</Time></Trackpoint>
      </Track></Lap></Activity></Activities></TrainingCenterDatabase>
      """;

  @Test
  void tellsWhereAndWhenATrackBeginsAndEnds() {
    Value track = Collected.from(new GpsTrack(), GPX).items.getFirst().value();

    assertThat(track.get("name").text()).isEqualTo("Up the hill");
    assertThat(track.get("startTime").text()).isEqualTo("2024-01-02T07:00:00Z");
    assertThat(track.get("endTime").text()).isEqualTo("2024-01-02T07:00:20Z");
    assertThat(track.get("latitude").text()).isEqualTo("45.1");
    assertThat(track.get("endLongitude").text()).isEqualTo("4.3");
    assertThat(track.get("points").text()).isEqualTo("3");
  }

  @Test
  void readsTcxThatBeginsWithBlanks() {
    Value track = Collected.from(new GpsTrack(), TCX).items.getFirst().value();

    assertThat(track.get("type").text()).isEqualTo("Biking");
    assertThat(track.get("endTime").text()).isEqualTo("2024-01-02T08:00:00Z");
    assertThat(track.get("latitude").text()).isEqualTo("45.1");
  }

  @Test
  void saysThatAFileIsCut() {
    var cut = new ByteArrayInputStream(GPX.substring(0, 300).getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> new GpsTrack().read(cut, new Collected()))
        .isInstanceOf(MalformedException.class)
        .hasMessage("This is no well-formed track file.");
  }

  @Test
  void undoesGzip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(GPX.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(Collected.from(new GpsTrack(), packed.toByteArray()).values())
        .isEqualTo(Collected.from(new GpsTrack(), GPX).values());
  }
}
