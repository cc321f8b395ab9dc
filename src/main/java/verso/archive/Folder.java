package verso.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An export that the person unpacked: files by name, folder by folder. Links are not followed. */
record Folder(Path root) implements Container {

  @Override
  public void walk(Scan scan) throws IOException {
    walk(list(root), scan);
  }

  private boolean walk(List<Path> children, Scan scan) throws IOException {
    for (Path child : children) {
      if (!offer(child, scan)) {
        return false;
      }
    }
    return true;
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      listing.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    return children;
  }

  private boolean offer(Path child, Scan scan) throws IOException {
    List<Path> below = List.of();
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory() && scan.leadsInto(name(child))) {
        below = list(child);
      }
    } catch (IOException e) {
      scan.report(name(child), "This could not be opened; the rest of the folder was read.");
      return true;
    }
    if (attributes.isRegularFile()) {
      return isExportOfItsOwn(child)
          || scan.offer(SingleFile.stored(name(child), child, attributes));
    }
    if (!attributes.isDirectory()) {
      scan.report(name(child), passedOver(attributes));
    }
    return walk(below, scan);
  }

  private static String passedOver(BasicFileAttributes attributes) {
    return attributes.isSymbolicLink()
        ? "This is a link to another place and was not followed."
        : "This is neither a file nor a folder and was not read.";
  }

  private boolean isExportOfItsOwn(Path file) {
    return root.equals(file.getParent()) && Exports.isArchive(file);
  }

  private String name(Path file) {
    return EntryNames.clean(root.relativize(file).toString());
  }
}
