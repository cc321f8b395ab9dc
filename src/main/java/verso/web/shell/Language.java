package verso.web.shell;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Set;

/** The language a person reads in: chosen by {@code ?lang=}, remembered in a cookie. */
final class Language {
  private static final String NAME = "lang";
  private static final Set<String> KNOWN = Set.of("en", "fr");
  private static final int A_YEAR = 365 * 24 * 3600;

  private Language() {}

  static Locale of(Context context, Locale usual) {
    String chosen = context.queryParam(NAME);
    String kept = chosen == null ? context.cookie(cookie(context)) : chosen;
    return kept != null && KNOWN.contains(kept) ? Locale.of(kept) : usual;
  }

  /** Remembers the language that an address asks for. */
  static void remember(Context context) {
    String chosen = context.queryParam(NAME);
    if (chosen != null && KNOWN.contains(chosen)) {
      context.cookie(
          new Cookie(cookie(context), chosen, "/", A_YEAR, false, true, null, SameSite.STRICT));
    }
  }

  /** Cookies know no ports: each gets its own. */
  private static String cookie(Context context) {
    return "verso-lang-" + context.req().getLocalPort();
  }
}
