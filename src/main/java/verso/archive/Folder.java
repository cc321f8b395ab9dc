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
    walk(root, scan);
  }

  private boolean walk(Path folder, Scan scan) throws IOException {
    for (Path child : children(folder, scan)) {
      if (!offer(child, scan)) {
        return false;
      }
    }
    return true;
  }

  private List<Path> children(Path folder, Scan scan) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      listing.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      scan.report(name(folder), "This folder could not be read; the others were.");
    }
    Collections.sort(children);
    return children;
  }

  private boolean offer(Path child, Scan scan) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isDirectory()) {
      return walk(child, scan);
    }
    if (attributes.isRegularFile()) {
      return isPartOfItsOwn(child) || scan.offer(SingleFile.stored(name(child), child, attributes));
    }
    scan.report(
        name(child),
        attributes.isSymbolicLink()
            ? "This is a link to another place and was not followed."
            : "This is neither a file nor a folder and was not read.");
    return true;
  }

  private boolean isPartOfItsOwn(Path file) {
    return root.equals(file.getParent()) && Packing.isPromisedBy(file.getFileName().toString());
  }

  private String name(Path file) {
    return EntryNames.clean(root.relativize(file).toString());
  }
}
