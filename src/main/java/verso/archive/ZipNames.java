package verso.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Names of zip entries in the right letters. The format means CP437 unless a flag or an extra field
 * says UTF-8, yet many programs write UTF-8 and say nothing.
 */
final class ZipNames {
  /** What the format means when nothing is said; has a letter for every byte. */
  static final Charset UNSAID = Charset.forName("IBM437");

  private ZipNames() {}

  /** The entry's name, cleaned by {@link EntryNames}. */
  static String of(ZipArchiveEntry entry) {
    return EntryNames.clean(stored(entry));
  }

  private static String stored(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField field
        && field.getUnicodeName() != null
        && field.getNameCRC32() == crc(raw)) {
      return new String(field.getUnicodeName(), StandardCharsets.UTF_8);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, UNSAID);
    }
  }

  // The field speaks of the name it was written for; a program that renamed the entry left it
  // behind.
  private static long crc(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
