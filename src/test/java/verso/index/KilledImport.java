package verso.index;

import java.io.IOException;
import java.nio.file.Path;

/** Adds more than fits in memory, says so, and waits to be killed. */
final class KilledImport {
  static final String READY = "added";

  private static final int TRACES = 200_000;

  private KilledImport() {}

  public static void main(String[] args) throws IOException {
    ImportTransaction transaction = Store.open(Path.of(args[0])).begin();
    for (int i = 0; i < TRACES; i++) {
      transaction.add(Samples.view("lost page " + i).build());
    }
    System.out.println(READY);
    System.in.read();
  }
}
