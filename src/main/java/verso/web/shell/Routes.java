package verso.web.shell;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;

/** Where parts of the application name their addresses, as in {@code /claims/{id}}. */
public final class Routes {
  private final RoutesConfig routes;
  private final Desk desk;

  /** What answers a request. */
  @FunctionalInterface
  public interface Answer {
    /** Answers, through the visit. */
    void to(Visit visit) throws IOException;
  }

  /** Names addresses in a server's configuration. */
  public Routes(RoutesConfig routes, Desk desk) {
    this.routes = routes;
    this.desk = desk;
  }

  /** Answers what is looked at. */
  public void get(String path, Answer answer) {
    routes.addHttpHandler(HandlerType.GET, path, handler(answer));
  }

  /** Answers what is to be done. */
  public void post(String path, Answer answer) {
    routes.addHttpHandler(HandlerType.POST, path, handler(answer));
  }

  /** Answers what is brought. */
  public void put(String path, Answer answer) {
    routes.addHttpHandler(HandlerType.PUT, path, handler(answer));
  }

  private Handler handler(Answer answer) {
    return (Context context) -> answer.to(new Visit(context, desk));
  }
}
