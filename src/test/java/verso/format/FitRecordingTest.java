package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FitRecordingTest {
  private static final int NOON = 1_072_958_400 - 631_065_600;
  private static final int DEGREE = 11_930_465;

  @Test
  void tellsWhereAndWhenARecordingBeginsAndEnds() {
    Value track = Collected.from(new FitRecording(), recording()).values().getFirst();

    assertThat(track.get("type").text()).isEqualTo("running");
    assertThat(track.get("startTime").text()).isEqualTo("2004-01-01T12:00:00Z");
    assertThat(track.get("endTime").text()).isEqualTo("2004-01-01T12:01:00Z");
    assertThat(track.get("latitude").text()).isEqualTo("45.00000");
    assertThat(track.get("endLongitude").text()).isEqualTo("5.00000");
    assertThat(track.get("points").text()).isEqualTo("2");
  }

  @Test
  void saysThatARecordingIsCut() {
    var cut = new ByteArrayInputStream(Arrays.copyOf(recording(), 60));

    assertThatThrownBy(() -> new FitRecording().read(cut, new Collected()))
        .isInstanceOf(MalformedException.class)
        .hasMessage("The recording ends too early.");
  }

  @Test
  void refusesAnythingElse() {
    var text =
        new ByteArrayInputStream("Hello, this is no recording".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> new FitRecording().read(text, new Collected()))
        .isInstanceOf(MalformedException.class);
  }

  /** Two points and a session: a definition of each kind of message, then the messages. */
  private static byte[] recording() {
    ByteBuffer data = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    data.put(new byte[] {0x40, 0, 0, 20, 0, 3, (byte) 253, 4, (byte) 0x86, 0, 4, (byte) 0x85});
    data.put(new byte[] {1, 4, (byte) 0x85});
    data.put((byte) 0).putInt(NOON).putInt(45 * DEGREE).putInt(4 * DEGREE);
    data.put((byte) 0).putInt(NOON + 60).putInt(45 * DEGREE).putInt(5 * DEGREE);
    data.put(new byte[] {0x41, 0, 0, 18, 0, 2, 2, 4, (byte) 0x86, 5, 1, 0});
    data.put((byte) 1).putInt(NOON).put((byte) 1);
    ByteBuffer file = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    file.put((byte) 12).put((byte) 16).putShort((short) 100).putInt(data.position());
    file.put(".FIT".getBytes(StandardCharsets.US_ASCII));
    file.put(data.array(), 0, data.position()).putShort((short) 0);
    return Arrays.copyOf(file.array(), file.position());
  }
}
