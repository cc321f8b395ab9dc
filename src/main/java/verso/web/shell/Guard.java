package verso.web.shell;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The door: lets in the browser that came with the token, and no other program or site. The token
 * is good once; what it is exchanged for is a cookie that no other site can send along. A request
 * must be addressed to this machine by its loopback name, which stops sites that lead their own
 * name here, and must come from a page of the application, which stops all others.
 */
public final class Guard {
  private static final int BYTES = 32;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final String session = random();
  private final AtomicReference<Optional<String>> token =
      new AtomicReference<>(Optional.of(random()));

  /** What becomes of a request. */
  public enum Verdict {
    /** It may pass. */
    PASS,
    /** It brought the token: the cookie is set, and the address is to be shown without it. */
    WELCOME,
    /** It comes from elsewhere. */
    FOREIGN,
    /** It has neither token nor cookie. */
    STRANGER
  }

  private static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the first address has to carry; good once. */
  public String token() {
    return token.get().orElseThrow();
  }

  /** Looks at a request, and hands out the cookie for the token. */
  public Verdict verdict(Context context) {
    if (!isAtHome(context)) {
      return Verdict.FOREIGN;
    }
    String given = context.queryParam("token");
    if (isKnown(context)) {
      return given == null ? Verdict.PASS : Verdict.WELCOME;
    }
    if (given != null && isSpent(given)) {
      context.cookie(
          new Cookie(name(context), session, "/", -1, false, true, null, SameSite.STRICT));
      return Verdict.WELCOME;
    }
    return Verdict.STRANGER;
  }

  /** Whether a request is addressed to this application and comes from it, or from nowhere. */
  public boolean isAtHome(Context context) {
    return isAddressedHere(context) && isFromHere(context);
  }

  private static boolean isAddressedHere(Context context) {
    return here(context).contains(String.valueOf(context.header("Host")));
  }

  private static Set<String> here(Context context) {
    int port = context.req().getLocalPort();
    return Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** A browser says where a request comes from; one that changes something has to say it. */
  private static boolean isFromHere(Context context) {
    String origin = context.header("Origin");
    String site = context.header("Sec-Fetch-Site");
    boolean isOwn = origin != null && origin.equals("http://" + context.header("Host"));
    if (READING.contains(context.method().name())) {
      boolean isDirect = site == null || Set.of("same-origin", "none").contains(site);
      return (origin == null || isOwn) && isDirect;
    }
    return isOwn && (site == null || site.equals("same-origin"));
  }

  private boolean isKnown(Context context) {
    String cookie = context.cookie(name(context));
    return cookie != null && isSame(cookie, session);
  }

  /** Whether it is the token; if so, it is good no longer. */
  private boolean isSpent(String given) {
    Optional<String> expected = token.get();
    return expected.filter(t -> isSame(given, t)).isPresent()
        && token.compareAndSet(expected, Optional.empty());
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Cookies know no ports: each application gets its own. */
  private static String name(Context context) {
    return "verso-" + context.req().getLocalPort();
  }
}
