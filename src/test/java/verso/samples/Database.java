package verso.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A SQLite database of small tables, each on one page. Written by hand so that its bytes depend on
 * nothing but its rows: SQLite itself puts its version in.
 */
final class Database {
  private static final int HEADER = 100;
  private static final int LARGEST_PAGE = 65_536;
  private static final byte LEAF = 13;

  private final List<List<Object>> schema = new ArrayList<>();
  private final List<List<List<Object>>> tables = new ArrayList<>();

  /**
   * Adds a table whose rows have the ids 1, 2, 3, …
   *
   * @param columns besides the id, as SQL
   * @param rows texts and numbers; null is left to {@link Json#NOTHING}
   */
  Database table(String name, String columns, List<List<Object>> rows) {
    String sql = "CREATE TABLE " + name + " (id INTEGER PRIMARY KEY, " + columns + ")";
    schema.add(List.of("table", name, name, (long) tables.size() + 2, sql));
    tables.add(
        rows.stream()
            .map(row -> {
              List<Object> cells = new ArrayList<>(row);
              cells.addFirst(Json.NOTHING);
              return cells;
            })
            .toList());
    return this;
  }

  byte[] bytes() {
    int size = 1_024;
    while (size < LARGEST_PAGE && !fits(size)) {
      size *= 2;
    }
    ByteBuffer file = ByteBuffer.allocate(size * (tables.size() + 1));
    writeHeader(file, size);
    writePage(file, 0, HEADER, size, schema);
    for (int i = 0; i < tables.size(); i++) {
      writePage(file, (i + 1) * size, 0, size, tables.get(i));
    }
    return file.array();
  }

  private boolean fits(int size) {
    return pageSize(schema) + HEADER <= size
        && tables.stream().allMatch(rows -> pageSize(rows) <= size);
  }

  private static int pageSize(List<List<Object>> rows) {
    return 8 + IntStream.range(0, rows.size()).map(i -> 2 + cell(i + 1, rows.get(i)).length).sum();
  }

  private void writeHeader(ByteBuffer file, int pageSize) {
    file.put("SQLite format 3\0".getBytes(UTF_8));
    file.putShort((short) (pageSize == LARGEST_PAGE ? 1 : pageSize));
    file.put(new byte[] {1, 1, 0, 64, 32, 32});
    // Changes, pages, free pages (first, count), version of the schema and of its format.
    for (int number : new int[] {1, tables.size() + 1, 0, 0, 1, 4}) {
      file.putInt(number);
    }
    file.putInt(56, 1);
    file.putInt(92, 1);
    file.putInt(96, 3_045_000);
  }

  private static void writePage(
      ByteBuffer file, int page, int header, int size, List<List<Object>> rows) {
    List<byte[]> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      cells.add(cell(i + 1, rows.get(i)));
    }
    int end = size;
    int pointer = page + header + 8;
    for (byte[] cell : cells) {
      end -= cell.length;
      file.put(page + end, cell);
      file.putShort(pointer, (short) end);
      pointer += 2;
    }
    file.put(page + header, LEAF);
    file.putShort(page + header + 3, (short) cells.size());
    file.putShort(page + header + 5, (short) end);
  }

  private static byte[] cell(long id, List<Object> row) {
    var types = new ByteArrayOutputStream();
    var values = new ByteArrayOutputStream();
    for (Object value : row) {
      switch (value) {
        case Long number -> {
          types.writeBytes(varint(6));
          values.writeBytes(ByteBuffer.allocate(8).putLong(number).array());
        }
        case Double number -> {
          types.writeBytes(varint(7));
          values.writeBytes(ByteBuffer.allocate(8).putDouble(number).array());
        }
        case String text -> {
          byte[] bytes = text.getBytes(UTF_8);
          types.writeBytes(varint(13 + 2L * bytes.length));
          values.writeBytes(bytes);
        }
        default -> types.writeBytes(varint(0));
      }
    }
    // The header's length counts itself: one byte, for as few columns as there are here.
    byte[] head = varint(types.size() + 1L);
    return joined(
        varint(head.length + types.size() + (long) values.size()),
        varint(id),
        head,
        types.toByteArray(),
        values.toByteArray());
  }

  /** Seven bits a byte, the highest first; all but the last have the eighth bit set. */
  private static byte[] varint(long number) {
    int length = 1;
    while (number >>> 7 * length > 0) {
      length++;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int more = i < length - 1 ? 0x80 : 0;
      bytes[i] = (byte) (number >>> 7 * (length - 1 - i) & 0x7F | more);
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
