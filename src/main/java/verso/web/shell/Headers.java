package verso.web.shell;

import io.javalin.http.Context;

/**
 * What every answer tells the browser: load nothing from elsewhere, keep nothing, frame nothing.
 */
public final class Headers {
  /** Only the application's own styles, scripts and pictures, and no inline ones. */
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private Headers() {}

  /** Puts them on an answer. */
  public static void put(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    // With "no-referrer" browsers send the forms of our own pages without their origin.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }
}
