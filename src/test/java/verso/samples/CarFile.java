package verso.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;

/** An archive of DAG-CBOR blocks, as repositories of AT Protocol are handed out. */
public final class CarFile {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public CarFile() {
    block(cbor(Json.object("roots", List.of(), "version", 1L)), false);
  }

  /** Adds a record: maps, lists, texts, whole numbers and truths. */
  public CarFile record(Map<String, Object> record) {
    block(cbor(record), true);
    return this;
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  private void block(byte[] content, boolean isAddressed) {
    byte[] address = isAddressed ? address(content) : new byte[0];
    out.writeBytes(varint(address.length + content.length));
    out.writeBytes(address);
    out.writeBytes(content);
  }

  /** Version, codec, kind and length of the hash, hash. */
  private static byte[] address(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return ByteBuffer.allocate(4 + hash.length)
          .put(new byte[] {1, 0x71, 0x12, (byte) hash.length})
          .put(hash)
          .array();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] varint(int number) {
    var bytes = new ByteArrayOutputStream();
    int left = number;
    while (left > 0x7F) {
      bytes.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
    return bytes.toByteArray();
  }

  private static byte[] cbor(Object value) {
    var bytes = new ByteArrayOutputStream();
    switch (value) {
      case String text -> {
        byte[] utf8 = text.getBytes(UTF_8);
        bytes.writeBytes(head(3, utf8.length));
        bytes.writeBytes(utf8);
      }
      case Map<?, ?> map -> {
        bytes.writeBytes(head(5, map.size()));
        map.forEach((name, member) -> {
          bytes.writeBytes(cbor(name));
          bytes.writeBytes(cbor(member));
        });
      }
      case List<?> list -> {
        bytes.writeBytes(head(4, list.size()));
        list.forEach(item -> bytes.writeBytes(cbor(item)));
      }
      case Boolean truth -> bytes.write(truth ? 0xF5 : 0xF4);
      case Long number when number >= 0 -> bytes.writeBytes(head(0, number));
      case Long number -> bytes.writeBytes(head(1, -1 - number));
      default -> bytes.write(0xF6);
    }
    return bytes.toByteArray();
  }

  /** A type of three bits, and a number in as few bytes as it takes. */
  private static byte[] head(int type, long number) {
    int first = type << 5;
    if (number < 24) {
      return new byte[] {(byte) (first | number)};
    }
    int bytes = number < 0x100 ? 1 : number < 0x10000 ? 2 : number < 0x1_0000_0000L ? 4 : 8;
    ByteBuffer whole = ByteBuffer.allocate(8).putLong(number);
    return ByteBuffer.allocate(1 + bytes)
        .put((byte) (first | 24 + Integer.numberOfTrailingZeros(bytes)))
        .put(whole.array(), 8 - bytes, bytes)
        .array();
  }
}
