package verso.platform;

import java.util.List;
import java.util.Locale;

/**
 * Whom a thread of Meta's is with: of two participants the one whose name its folder bears. The
 * folder is the name without what is no letter or digit, then {@code _} and an id.
 */
public final class MetaThread {
  private MetaThread() {}

  /** The other participant of a thread of two; empty in groups and where no folder tells. */
  public static String counterpart(Row message) {
    List<String> names = message.context().like("participants").leaves();
    String folder = folder(message);
    List<String> named = names.stream().filter(name -> folder.startsWith(slug(name))).toList();
    return names.size() == 2 && named.size() == 1 ? named.getFirst() : "";
  }

  /** {@code sent} or {@code received}; empty where either name is. */
  public static String direction(String sender, String other) {
    if (sender.isEmpty() || other.isEmpty()) {
      return "";
    }
    return sender.equals(other) ? "received" : "sent";
  }

  /** The folder that the thread's file is in; empty when it stands alone. */
  public static String folder(Row message) {
    String[] segments = message.provenance().path().split("[/\\\\]");
    return segments.length > 1 ? segments[segments.length - 2] : "";
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + "_";
  }
}
