package verso.platform;

import java.util.function.Supplier;
import verso.format.Head;

/**
 * What recognition sees of an entry.
 *
 * @param path {@link PathNames#normal} path inside the archive
 * @param head its beginning, read when first asked for; blank for media and unreadable entries
 */
public record Outline(String path, Supplier<Head> head) {}
