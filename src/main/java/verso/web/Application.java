package verso.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import verso.page.Templates;
import verso.platform.catalog.PlatformCatalog;
import verso.web.shell.Assets;
import verso.web.shell.Desk;
import verso.web.shell.Guard;
import verso.web.shell.Library;
import verso.web.shell.Place;
import verso.web.shell.Routes;

/**
 * The local application: a server on the loopback interface, for one person's browser. It ends when
 * it is closed, by Verso or by the person.
 */
public final class Application implements Closeable {
  /** Never any other interface. */
  private static final String LOOPBACK = "127.0.0.1";

  private static final int MOST_THREADS = 24;

  private final Javalin server;
  private final Library library;
  private final Guard guard;
  private final AtomicBoolean isClosed = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Application(Library library, Desk desk) {
    this.library = library;
    this.guard = new Guard();
    this.server = Javalin.create(config -> configure(config, desk));
  }

  /**
   * Starts it.
   *
   * @throws verso.index.StoreException when the store cannot be read
   * @throws PortTakenException when something else listens on the port
   */
  public static Application start(Settings settings) throws IOException {
    Library library = Library.open(settings.store(), settings.clock());
    var desk =
        new Desk(
            library,
            Templates.bundled(),
            PlatformCatalog.all(),
            Assets.bundled(Areas.SCRIPTS),
            settings.language(),
            settings.samples(),
            settings.indexingThreads());
    var application = new Application(library, desk);
    try {
      application.server.start(LOOPBACK, settings.port());
    } catch (JavalinBindException e) {
      application.close();
      throw new PortTakenException(settings.port(), e);
    }
    return application;
  }

  private void configure(JavalinConfig config, Desk desk) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 4);
    var door = new Door(guard, desk);
    config.routes.before(door::enter);
    config.routes.get("/assets/{name}", door::asset);
    config.routes.exception(Exception.class, door::fault);
    config.routes.error(404, door::missing);
    var routes = new Routes(config.routes, desk);
    Areas.all(desk).forEach(area -> area.open(routes));
    routes.post(
        "/stop",
        visit -> {
          visit.page(Place.START, visit.text("stopped.title"), "web/shell/stopped", "");
          Thread.ofPlatform().name("stop").start(this::closeSoon);
        });
  }

  /** Leaves the last answer the time to be sent. */
  private void closeSoon() {
    try {
      Thread.sleep(300);
      close();
    } catch (InterruptedException | IOException e) {
      stopped.countDown();
    }
  }

  /** What to open in a browser: good once, since it carries the token. */
  public URI address() {
    return URI.create("http://" + LOOPBACK + ":" + server.port() + "/?token=" + guard.token());
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    stopped.await();
  }

  @Override
  public void close() throws IOException {
    if (isClosed.compareAndSet(false, true)) {
      try {
        server.stop();
      } finally {
        library.close();
        stopped.countDown();
      }
    }
  }
}
