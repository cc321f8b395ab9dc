package verso.archive;

import java.io.IOException;
import java.util.List;

/** An archive over its outermost container. */
final class OpenArchive implements Archive {
  private final String name;
  private final Limits limits;
  private final Container container;
  private List<Problem> problems = List.of();

  OpenArchive(String name, Limits limits, Container container) {
    this.name = name;
    this.limits = limits;
    this.container = container;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void scan(EntryVisitor visitor) throws IOException {
    Scan scan = Scan.ofAll(name, visitor, limits);
    try {
      container.walk(scan);
    } finally {
      problems = scan.problems();
    }
  }

  @Override
  public boolean visit(String path, EntryVisitor visitor) throws IOException {
    Scan scan = Scan.of(path, name, visitor, limits);
    container.walk(scan);
    return scan.hasFound();
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public void close() throws IOException {
    container.close();
  }
}
