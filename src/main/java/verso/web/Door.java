package verso.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import verso.index.BadQueryException;
import verso.index.StoreException;
import verso.web.shell.Assets;
import verso.web.shell.Desk;
import verso.web.shell.Guard;
import verso.web.shell.Headers;
import verso.web.shell.Notice;
import verso.web.shell.Visit;

/** What happens to every request before a part of the application sees it, and when one fails. */
final class Door {
  private static final String ASSETS = "/assets/";
  private static final String FOREVER = "private, max-age=31536000, immutable";

  private final Guard guard;
  private final Desk desk;

  Door(Guard guard, Desk desk) {
    this.guard = guard;
    this.desk = desk;
  }

  /** Lets a request in, or tells why not. */
  void enter(Context context) {
    Headers.put(context);
    if (context.path().startsWith(ASSETS) && guard.isAtHome(context)) {
      return; // nothing of the person's is in them, and a refusal is to look like the rest
    }
    switch (guard.verdict(context)) {
      case PASS -> {}
      case WELCOME -> {
        context.redirect(own(context.path()), HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
      }
      case FOREIGN -> refuse(context, HttpStatus.FORBIDDEN, "door.foreign");
      case STRANGER -> refuse(context, HttpStatus.UNAUTHORIZED, "door.stranger");
    }
  }

  /** Browsers take what begins with two slashes for the name of another host. */
  private static String own(String path) {
    return path.replaceFirst("^[/\\\\]+", "/");
  }

  private void refuse(Context context, HttpStatus status, String key) {
    notice(context, status, key);
    context.skipRemainingHandlers();
  }

  /** Serves a style, script or picture. */
  void asset(Context context) {
    Optional<Assets.Asset> asset = desk.assets().find(context.pathParam("name"));
    if (asset.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND);
      return;
    }
    context.header("Cache-Control", FOREVER);
    context.contentType(asset.get().type()).result(asset.get().bytes());
  }

  /** Tells that there is no such page. */
  void missing(Context context) {
    if (!Visit.isAnswered(context)) {
      notice(context, HttpStatus.NOT_FOUND, "door.missing");
    }
  }

  /** Tells what went wrong; of a fault of ours the kind and place, which hold no data. */
  void fault(Exception wrong, Context context) {
    switch (wrong) {
      case BadQueryException e ->
          Notice.of(context, desk).says(HttpStatus.BAD_REQUEST, e.getMessage());
      case StoreException e -> Notice.of(context, desk).says(HttpStatus.CONFLICT, e.getMessage());
      case IOException e ->
          notice(context, HttpStatus.INTERNAL_SERVER_ERROR, "door.io", "kind", kind(e));
      default ->
          notice(
              context,
              HttpStatus.INTERNAL_SERVER_ERROR,
              "door.fault",
              "kind",
              kind(wrong),
              "place",
              place(wrong));
    }
  }

  private void notice(Context context, HttpStatus status, String key, Object... arguments) {
    Notice notice = Notice.of(context, desk);
    notice.says(status, notice.text(key, arguments));
  }

  private static String kind(Exception wrong) {
    return wrong.getClass().getSimpleName();
  }

  private static String place(Exception wrong) {
    StackTraceElement[] trace = wrong.getStackTrace();
    return trace.length == 0 ? "" : trace[0].toString();
  }
}
