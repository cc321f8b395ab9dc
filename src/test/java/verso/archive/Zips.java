package verso.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives for tests, in memory. Entries are given as path, content, path, content. */
final class Zips {

  private Zips() {}

  /** A zip as most programs write it to a file: lengths before the data, no descriptors. */
  static byte[] zip(Object... pathsAndContents) throws IOException {
    return zip(zip -> {}, entry -> {}, pathsAndContents);
  }

  /** A zip written by Commons Compress with special settings. */
  static byte[] zip(
      Setting<ZipArchiveOutputStream> zipSetting,
      Setting<ZipArchiveEntry> entrySetting,
      Object... pathsAndContents)
      throws IOException {
    var channel = new SeekableInMemoryByteChannel();
    try (var zip = new ZipArchiveOutputStream(channel)) {
      zipSetting.apply(zip);
      for (int i = 0; i < pathsAndContents.length; i += 2) {
        var entry = new ZipArchiveEntry((String) pathsAndContents[i]);
        entrySetting.apply(entry);
        zip.putArchiveEntry(entry);
        zip.write(bytes(pathsAndContents[i + 1]));
        zip.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  /** A zip written as a stream, by the JDK: lengths in descriptors behind the data. */
  static byte[] streamed(Object... pathsAndContents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < pathsAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) pathsAndContents[i]));
        zip.write(bytes(pathsAndContents[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  static byte[] tar(Object... pathsAndContents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
      for (int i = 0; i < pathsAndContents.length; i += 2) {
        byte[] content = bytes(pathsAndContents[i + 1]);
        var entry = new TarArchiveEntry((String) pathsAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  static Path write(Path file, byte[] content) throws IOException {
    return Files.write(file, content);
  }

  /** Bytes that no compression makes smaller, always the same. */
  static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  /** The place of the first occurrence. */
  static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  /** A zip of stored entries whose lengths follow them, as macOS writes empty files. */
  static byte[] storedWithDescriptors(String... pathsAndTexts) {
    var local = new ByteArrayOutputStream();
    var central = new ByteArrayOutputStream();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      byte[] name = bytes(pathsAndTexts[i]);
      byte[] content = bytes(pathsAndTexts[i + 1]);
      ByteBuffer sums = sums(content);
      central.writeBytes(record(46, 0x02014b50, 6, name.length).put(16, sums.array()).array());
      central.writeBytes(name);
      local.writeBytes(record(30, 0x04034b50, 4, name.length).array());
      local.writeBytes(name);
      local.writeBytes(content);
      local.writeBytes(little(4).putInt(0x08074b50).array());
      local.writeBytes(sums.array());
    }
    byte[] end = little(22).putInt(0x06054b50).array();
    return join(local.toByteArray(), central.toByteArray(), end);
  }

  /** A header: version, flag and name length at their places, counted from the version. */
  private static ByteBuffer record(int length, int magic, int version, int nameLength) {
    return little(length)
        .putInt(0, magic)
        .putShort(version, (short) 20)
        .putShort(version + 2, (short) 8)
        .putShort(version + 22, (short) nameLength);
  }

  private static ByteBuffer sums(byte[] content) {
    var crc = new CRC32();
    crc.update(content);
    return little(12).putInt((int) crc.getValue()).putInt(content.length).putInt(content.length);
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] join(byte[]... parts) {
    var bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  /** Where the data of a zip's first entry begins: behind its header, name and extra fields. */
  static int firstContent(byte[] zip) {
    return 30 + (zip[26] & 0xff) + (zip[28] & 0xff);
  }

  private static byte[] bytes(Object content) {
    return content instanceof byte[] bytes
        ? bytes
        : content.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A change to something before it is used. */
  @FunctionalInterface
  interface Setting<T> {
    void apply(T target) throws IOException;
  }
}
