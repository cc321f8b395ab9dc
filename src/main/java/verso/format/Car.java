package verso.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Content-addressable archives (CAR version 1) of DAG-CBOR blocks, in which Bluesky and others that
 * speak AT Protocol hand out a repository. A record is a block that is an object with the member
 * {@code $type}; blocks that only hold the tree of records together are left out. Places are {@code
 * block 12}, counted from 1 over all blocks.
 */
public final class Car implements Shape {
  private static final String TYPE = "$type";
  private static final int LARGEST_BLOCK = 8 << 20;
  private static final int DAG_CBOR = 0x71;
  private static final int HASH_BYTES = 32;

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    long header = length(in, 0);
    in.skipNBytes(Math.max(0, header));
    int number = 0;
    for (long size = length(in, number); size >= 0; size = length(in, number)) {
      number++;
      String at = "block " + number;
      if (size > LARGEST_BLOCK) {
        sink.problem(at, "This block is too large to be a record.");
        skip(in, size, at);
      } else if (!take(in.readNBytes((int) size), (int) size, at, sink)) {
        return;
      }
    }
  }

  private static void skip(InputStream in, long size, String at) throws IOException {
    try {
      in.skipNBytes(size);
    } catch (EOFException e) {
      throw new MalformedException(at, "The archive ends in the middle of a block");
    }
  }

  private static boolean take(byte[] block, int size, String at, Sink sink) throws IOException {
    if (block.length < size) {
      throw new MalformedException(at, "The archive ends in the middle of a block");
    }
    try {
      var bytes = ByteBuffer.wrap(block);
      Value value = isRecord(bytes) ? Cbor.read(bytes) : Value.NOTHING;
      return value.get(TYPE).isEmpty() || sink.item(Item.of(value, at));
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      sink.problem(at, "This block is not built as expected.");
      return true;
    }
  }

  /** Reads the address of a block; whether the block is DAG-CBOR. */
  private static boolean isRecord(ByteBuffer bytes) {
    long version = number(bytes);
    if (version == 0x12) {
      // An address of version 0: length and hash follow.
      bytes.position(bytes.position() + 1 + HASH_BYTES);
      return false;
    }
    long codec = number(bytes);
    number(bytes);
    int hash = (int) number(bytes);
    bytes.position(bytes.position() + hash);
    return codec == DAG_CBOR;
  }

  private static long number(ByteBuffer bytes) {
    long number = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int next = bytes.get();
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number without end");
  }

  /** How long the next block is; -1 at the end. */
  private static long length(InputStream in, int number) throws IOException {
    long length = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int next = in.read();
      if (next < 0 && shift == 0) {
        return -1;
      }
      length |= (long) (next & 0x7F) << shift;
      if (next >= 0 && next < 0x80) {
        return length;
      }
    }
    throw new MalformedException("block " + number, "This is no archive of blocks");
  }
}
