package verso.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import verso.platform.catalog.PlatformCatalog;

/** {@code verso demo}: everything at work on the data of an invented person. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Console console;
  private final PlatformCatalog catalog;

  @Mixin private CommonOptions common;

  DemoCommand(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() throws IOException {
    return ExitStatus.DONE;
  }
}
