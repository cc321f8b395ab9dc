package verso.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/**
 * One value in CBOR, as far as DAG-CBOR uses it: lengths are stated, keys are text. Bytes and links
 * to other blocks are left out.
 */
final class Cbor {
  private static final int DEEPEST = 64;
  private static final int FALSE = 20;
  private static final int TRUE = 21;
  private static final int FLOAT = 26;
  private static final int DOUBLE = 27;

  private final ByteBuffer in;

  private Cbor(ByteBuffer in) {
    this.in = in;
  }

  /**
   * The value that begins here.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Value read(ByteBuffer in) {
    try {
      return new Cbor(in).value(0);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("CBOR that ends in the middle of a value", e);
    }
  }

  private Value value(int depth) {
    int first = in.get() & 0xFF;
    int type = first >> 5;
    int info = first & 0x1F;
    if (depth > DEEPEST || info > DOUBLE) {
      throw new IllegalArgumentException("CBOR of a form that is not used here");
    }
    return type == 7 ? simple(info) : sized(type, argument(info), depth);
  }

  private Value sized(int type, long argument, int depth) {
    return switch (type) {
      case 0 -> new Value.Number(Long.toUnsignedString(argument));
      case 1 ->
          new Value.Number(
              BigInteger.ONE
                  .negate()
                  .subtract(new BigInteger(Long.toUnsignedString(argument)))
                  .toString());
      case 2 -> {
        bytes(argument);
        yield Value.NOTHING;
      }
      case 3 -> Value.of(new String(bytes(argument), StandardCharsets.UTF_8));
      case 4 -> items(argument, depth);
      case 5 -> members(argument, depth);
      default -> value(depth + 1);
    };
  }

  private long argument(int info) {
    return switch (info) {
      case 24 -> in.get() & 0xFF;
      case 25 -> in.getShort() & 0xFFFF;
      case 26 -> in.getInt() & 0xFFFF_FFFFL;
      case 27 -> in.getLong();
      default -> info;
    };
  }

  private Value simple(int info) {
    return switch (info) {
      case FALSE, TRUE -> new Value.Truth(info == TRUE);
      case 24 -> {
        in.get();
        yield Value.NOTHING;
      }
      case 25 -> {
        in.getShort();
        yield Value.NOTHING;
      }
      case FLOAT -> number(in.getFloat());
      case DOUBLE -> number(in.getDouble());
      default -> Value.NOTHING;
    };
  }

  private static Value number(double number) {
    return Double.isFinite(number)
        ? new Value.Number(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
        : Value.NOTHING;
  }

  private byte[] bytes(long length) {
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("CBOR that ends in the middle of a text");
    }
    byte[] bytes = new byte[(int) length];
    in.get(bytes);
    return bytes;
  }

  private Value items(long count, int depth) {
    var items = new ArrayList<Value>();
    for (long i = 0; i != count; i++) {
      items.add(value(depth + 1));
    }
    return new Value.Items(items);
  }

  private Value members(long count, int depth) {
    var members = new MemberMap.Builder();
    for (long i = 0; i != count; i++) {
      String name = value(depth + 1).text();
      members.put(name, value(depth + 1));
    }
    return new Value.Members(members.build());
  }
}
