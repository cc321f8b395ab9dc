package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static verso.samples.Json.object;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import verso.samples.CarFile;

class CarTest {
  private static final byte[] REPOSITORY =
      new CarFile()
          .record(object("e", List.of(), "l", "a node of the tree"))
          .record(
              object(
                  "$type", "app.bsky.feed.post",
                  "text", "Up the ridge — ".repeat(40),
                  "langs", List.of("en", "fr"),
                  "deep", object("truth", true, "many", 70_000L, "less", -5L, "big", 1L << 40)))
          .record(object("$type", "app.bsky.graph.follow", "subject", "did:plc:example"))
          .bytes();

  @Test
  void givesTheRecordsAndNotTheTreeThatHoldsThem() {
    Collected found = Collected.from(new Car(), REPOSITORY);

    assertThat(found.places()).containsExactly("block 2", "block 3");
    assertThat(found.values().get(1).get("subject").text()).isEqualTo("did:plc:example");
  }

  @Test
  void readsTextsListsNumbersAndTruths() {
    Value post = Collected.from(new Car(), REPOSITORY).values().getFirst();

    assertThat(post.get("text").text()).startsWith("Up the ridge — Up").hasSize(599);
    assertThat(post.get("langs").leaves()).containsExactly("en", "fr");
    assertThat(post.at("deep", "truth")).isEqualTo(new Value.Truth(true));
    assertThat(post.get("deep").leaves()).contains("70000", "-5", "1099511627776");
  }

  @Test
  void leavesOutBytesAndLinks() {
    ByteBuffer link = ByteBuffer.wrap(new byte[] {(byte) 0xD8, 0x2A, 0x42, 0, 1});

    assertThat(Cbor.read(link)).isEqualTo(Value.NOTHING);
  }

  @Test
  void keepsWhatCameBeforeTheEndOfACutArchive() {
    var found = new Collected();
    byte[] cut = Arrays.copyOf(REPOSITORY, REPOSITORY.length - 3);

    assertThatThrownBy(() -> new Car().read(new ByteArrayInputStream(cut), found))
        .isInstanceOf(MalformedException.class);
    assertThat(found.places()).containsExactly("block 2");
  }

  @Test
  void aBrokenBlockCostsItself() {
    byte[] broken = REPOSITORY.clone();
    broken[broken.length - 1] = 0;
    broken[broken.length - 16] = (byte) 0x9F;

    Collected found = Collected.from(new Car(), broken);

    assertThat(found.places()).contains("block 2");
  }

  /** Whatever the bytes are, reading ends, with records or with a reason. */
  @Property(tries = 500)
  void survivesAnything(@ForAll @Size(max = 300) byte[] bytes) {
    Throwable thrown =
        catchThrowable(() -> new Car().read(new ByteArrayInputStream(bytes), new Collected()));

    assertThat(thrown == null || thrown instanceof IOException).isTrue();
  }

  @Test
  void refusesWhatIsNoArchive() {
    byte[] endless = new byte[20];
    Arrays.fill(endless, (byte) 0xFF);

    assertThatThrownBy(() -> new Car().read(new ByteArrayInputStream(endless), new Collected()))
        .isInstanceOf(MalformedException.class);
  }
}
