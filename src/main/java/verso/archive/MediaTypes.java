package verso.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

/** Pictures, sound and video: counted by Verso, not read. */
public final class MediaTypes {
  private static final Set<String> ENDINGS =
      Table.rows(MediaTypes.class, "media.tsv").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private MediaTypes() {}

  /** Whether the name ends like that of a picture, sound or video. */
  public static boolean isMedia(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
  }

  /**
   * Whether a file is a picture, sound or video by its name or, when that has no ending, by its
   * first bytes: some exports store attachments without one.
   */
  public static boolean isMedia(String path, byte[] head) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.contains(".") ? isMedia(path) : isMediaType(ContentType.of(head, ""));
  }

  private static boolean isMediaType(String type) {
    return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
  }
}
