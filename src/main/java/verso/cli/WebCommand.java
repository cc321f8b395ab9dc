package verso.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verso.web.Application;
import verso.web.PortTakenException;
import verso.web.Settings;

/** {@code verso web}: the local application, in the person's browser. */
@Command(name = "web")
final class WebCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Console console;

  @Mixin private CommonOptions common;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "web.port")
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--no-browser", descriptionKey = "web.no-browser")
  private boolean noBrowser;

  WebCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Application application = Application.start(settings())) {
      var ending = new Thread(() -> end(application), "end");
      Runtime.getRuntime().addShutdownHook(ending);
      URI address = application.address();
      console.line(address.toString());
      console.out().flush();
      boolean isOpen = !noBrowser && Browser.opens(address);
      console.warn(common, console.text(isOpen ? "web.opened" : "web.open"));
      console.err().flush();
      application.await();
      forget(ending);
      return ExitStatus.DONE;
    } catch (PortTakenException e) {
      throw new WrongUseException(console.text("web.portTaken", "port", e.port()));
    }
  }

  private Settings settings() throws WrongUseException {
    int wanted = port.orElse(0);
    if (wanted < 0 || wanted > LAST_PORT) {
      throw new WrongUseException(console.text("web.portUnknown", "port", wanted));
    }
    Surroundings around = console.surroundings();
    Path folder = common.storeFolder(around);
    return new Settings(
        folder, wanted, around.locale(), around.samples(), around.clock(), Threads.indexing());
  }

  /** At Ctrl-C or SIGTERM: to end is what was asked for, so the status says that all is well. */
  private static void end(Application application) {
    try {
      application.close();
    } catch (IOException e) {
      // The process is ending; there is nobody left to tell.
    }
    Runtime.getRuntime().halt(ExitStatus.DONE);
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // It is what woke us.
    }
  }
}
