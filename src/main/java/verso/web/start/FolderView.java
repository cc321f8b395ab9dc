package verso.web.start;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import verso.page.Edition;
import verso.web.shell.Addresses;
import verso.web.shell.Sizes;

/**
 * A folder of this machine, to choose archives from: names, types and sizes, and never a look into
 * a file. What is hidden stays so.
 *
 * @param path of the folder
 * @param above the folders above it, the highest first, and itself
 * @param items archives first, then folders, then other files
 * @param more how many items are not listed
 * @param fault why it cannot be listed; empty when it can
 */
public record FolderView(String path, List<Step> above, List<Item> items, int more, String fault) {
  private static final int MOST = 400;
  private static final List<String> ARCHIVES = List.of(".zip", ".tgz", ".tar.gz", ".tar");

  /** A folder on the way. */
  public record Step(String name, String address) {}

  /** What a thing in a folder is. */
  public enum Type {
    ARCHIVE,
    FOLDER,
    FILE
  }

  /**
   * A thing in a folder.
   *
   * @param size in words; empty for a folder
   * @param address where a folder is opened; empty for others
   */
  public record Item(String name, Type type, String path, String size, String address) {
    /** The type as a class of the style sheet. */
    public String style() {
      return "item-" + type.name().toLowerCase(Locale.ROOT);
    }
  }

  public FolderView {
    above = List.copyOf(above);
    items = List.copyOf(items);
  }

  /** The folder at that path; the person's home for none. */
  static FolderView of(String path, Edition edition) {
    Path folder = folder(path);
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      var items = new ArrayList<Item>();
      for (Path child : children) {
        item(child, edition).ifPresent(items::add);
      }
      items.sort(Comparator.comparing(Item::type).thenComparing(FolderView::alphabetical));
      int kept = Math.min(MOST, items.size());
      return new FolderView(
          folder.toString(), above(folder), items.subList(0, kept), items.size() - kept, "");
    } catch (IOException | SecurityException e) {
      return new FolderView(
          folder.toString(), above(folder), List.of(), 0, edition.text("start.folder.closed"));
    }
  }

  private static Path folder(String path) {
    Path home = Path.of(System.getProperty("user.home"));
    Path wanted = LocalPath.of(path).orElse(home).toAbsolutePath().normalize();
    Path folder = Files.isRegularFile(wanted) ? wanted.getParent() : wanted;
    return Files.isDirectory(folder) ? folder : home;
  }

  private static List<Step> above(Path folder) {
    var steps = new ArrayList<Step>();
    for (Path each = folder; each != null; each = each.getParent()) {
      String name = each.getFileName() == null ? each.toString() : each.getFileName().toString();
      steps.addFirst(new Step(name, address(each)));
    }
    return steps;
  }

  private static Optional<Item> item(Path child, Edition edition) {
    try {
      String name = child.getFileName().toString();
      if (name.startsWith(".") || Files.isHidden(child)) {
        return Optional.empty();
      }
      BasicFileAttributes facts = Files.readAttributes(child, BasicFileAttributes.class);
      boolean isReadable = facts.isDirectory() || facts.isRegularFile();
      return isReadable ? Optional.of(item(child, name, facts, edition)) : Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.empty(); // gone meanwhile, or a link to nowhere
    }
  }

  private static Item item(Path child, String name, BasicFileAttributes facts, Edition edition) {
    if (facts.isDirectory()) {
      return new Item(name, Type.FOLDER, child.toString(), "", address(child));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    Type type = ARCHIVES.stream().anyMatch(lower::endsWith) ? Type.ARCHIVE : Type.FILE;
    return new Item(name, type, child.toString(), Sizes.of(facts.size(), edition), "");
  }

  private static String alphabetical(Item item) {
    return item.name().toLowerCase(Locale.ROOT);
  }

  private static String address(Path folder) {
    return "/start/folders?path=" + Addresses.encoded(folder.toString());
  }

  /** Whether there is anything to tick. */
  public boolean hasFiles() {
    return items.stream().anyMatch(item -> item.type() != Type.FOLDER);
  }
}
