package verso.web.shell;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import verso.page.Edition;

/** A page that stands alone and says what went wrong: even when nothing else works. */
public final class Notice {
  private final Context context;
  private final Desk desk;
  private final Edition edition;

  private Notice(Context context, Desk desk) {
    this.context = context;
    this.desk = desk;
    this.edition = Desk.edition(Language.of(context, desk.language()));
  }

  /** A page in answer to that request. */
  public static Notice of(Context context, Desk desk) {
    return new Notice(context, desk);
  }

  /** A text of Verso's; arguments as name, value, name, value … */
  public String text(String key, Object... namesAndValues) {
    return edition.text(key, namesAndValues);
  }

  /** Answers with it. */
  public void says(HttpStatus status, String message) {
    boolean isPart = "true".equals(context.header("HX-Request"));
    String html =
        desk.templates()
            .fill(
                "web/shell/notice",
                Map.of(
                    "edition", edition,
                    "assets", desk.assets(),
                    "message", message,
                    "isPart", isPart));
    context.status(status).contentType("text/html; charset=utf-8").result(html);
  }
}
