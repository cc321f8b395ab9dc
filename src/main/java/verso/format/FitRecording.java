package verso.format;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Recordings of watches and bicycle computers in FIT, the binary format of Garmin: one item with
 * the members that {@link GpsTrack} gives a track; {@code type} is the sport. The thousands of
 * points between are not told apart. Its place is {@code track 1}; gzip is undone.
 */
public final class FitRecording implements Shape {
  private static final int HEADER = 12;

  /** A day of riding is 5 MB; what a file says of its length may be anything. */
  private static final long LARGEST = 16 << 20;

  private static final byte[] MARK = {'.', 'F', 'I', 'T'};

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var pass = new Pass(new DataInputStream(Gunzipped.of(in)));
    try {
      pass.read();
    } catch (EOFException e) {
      pass.emit(sink);
      throw new MalformedException("track 1", "The recording ends too early.");
    } catch (MalformedException e) {
      pass.emit(sink);
      throw e;
    }
    pass.emit(sink);
  }

  /**
   * The layout of the messages of one kind, as the file defines it before the first of them.
   *
   * @param global what kind of message it is
   * @param isBigEndian order of the bytes of a number
   * @param numbers of the fields
   * @param sizes of the fields, in bytes
   */
  private record Layout(int global, boolean isBigEndian, int[] numbers, int[] sizes) {}

  /** One pass over one file. */
  private static final class Pass {
    private static final int DEFINITION = 0x40;
    private static final int HAS_DEVELOPER_FIELDS = 0x20;
    private static final int COMPRESSED_TIME = 0x80;

    private final DataInputStream in;
    private final Map<Integer, Layout> layouts = new HashMap<>();
    private final FitSummary summary = new FitSummary();
    private long left;

    Pass(DataInputStream in) {
      this.in = in;
    }

    void read() throws IOException {
      int header = in.readUnsignedByte();
      byte[] rest = new byte[Math.max(0, header - 1)];
      in.readFully(rest);
      if (header < HEADER || !isMarked(rest)) {
        throw new MalformedException("", "This is no FIT recording.");
      }
      left = number(rest, 3, 4, false) & 0xFFFF_FFFFL;
      long end = Math.max(0, left - LARGEST);
      while (left > end) {
        message(next());
      }
      if (end > 0) {
        throw new MalformedException("track 1", "A recording of more than 16 MB, too large");
      }
    }

    private static boolean isMarked(byte[] header) {
      return Arrays.equals(header, 7, 7 + MARK.length, MARK, 0, MARK.length);
    }

    private void message(int header) throws IOException {
      if ((header & COMPRESSED_TIME) != 0) {
        data(layout(header >> 5 & 0x3));
      } else if ((header & DEFINITION) != 0) {
        layouts.put(header & 0xF, definition((header & HAS_DEVELOPER_FIELDS) != 0));
      } else {
        data(layout(header & 0xF));
      }
    }

    private Layout layout(int local) throws MalformedException {
      Layout layout = layouts.get(local);
      if (layout == null) {
        throw new MalformedException("", "A message of this recording is of no defined kind.");
      }
      return layout;
    }

    private Layout definition(boolean hasDeveloperFields) throws IOException {
      next();
      boolean isBigEndian = next() == 1;
      int global = (int) number(bytes(2), 0, 2, isBigEndian);
      int own = next();
      byte[] fields = bytes(3 * own);
      int more = hasDeveloperFields ? next() : 0;
      byte[] developer = bytes(3 * more);
      int[] numbers = new int[own + more];
      int[] sizes = new int[own + more];
      for (int i = 0; i < numbers.length; i++) {
        boolean isOwn = i < own;
        numbers[i] = isOwn ? fields[3 * i] & 0xFF : -1;
        sizes[i] = (isOwn ? fields[3 * i + 1] : developer[3 * (i - own) + 1]) & 0xFF;
      }
      return new Layout(global, isBigEndian, numbers, sizes);
    }

    private void data(Layout layout) throws IOException {
      if (!FitSummary.knows(layout.global())) {
        for (int size : layout.sizes()) {
          bytes(size);
        }
        return;
      }
      Map<Integer, Long> fields = new HashMap<>();
      for (int i = 0; i < layout.numbers().length; i++) {
        int size = layout.sizes()[i];
        byte[] bytes = bytes(size);
        if (layout.numbers()[i] >= 0 && size > 0 && size <= 4) {
          fields.put(layout.numbers()[i], number(bytes, 0, size, layout.isBigEndian()));
        }
      }
      summary.add(layout.global(), fields);
    }

    private int next() throws IOException {
      left--;
      return in.readUnsignedByte();
    }

    private byte[] bytes(int count) throws IOException {
      byte[] bytes = new byte[count];
      in.readFully(bytes);
      left -= count;
      return bytes;
    }

    private static long number(byte[] bytes, int from, int size, boolean isBigEndian) {
      long number = 0;
      for (int i = 0; i < size; i++) {
        int at = isBigEndian ? from + i : from + size - 1 - i;
        number = number << 8 | bytes[at] & 0xFF;
      }
      return number;
    }

    void emit(Sink sink) {
      Value value = summary.value();
      if (!value.isEmpty()) {
        sink.item(Item.of(value, "track 1"));
      }
    }
  }
}
