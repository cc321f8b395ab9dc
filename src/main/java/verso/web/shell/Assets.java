package verso.web.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Styles, scripts and pictures of the application: these and no other files are served. Their
 * addresses carry a hash of their content, so that a browser may keep them as long as it likes.
 */
public final class Assets {
  private static final String PAGE = "/verso/page/";
  private static final String WEB = "/verso/web/";
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String SVG = "image/svg+xml";

  private final Map<String, Asset> assets;

  /**
   * A file that is served.
   *
   * @param type of its content
   * @param bytes its content
   * @param hash of its content
   */
  public record Asset(String type, byte[] bytes, String hash) {}

  private Assets(Map<String, Asset> assets) {
    this.assets = Map.copyOf(assets);
  }

  /** Those that come with Verso, with the given scripts of its parts. */
  public static Assets bundled(List<String> scripts) {
    var all = new LinkedHashMap<String, Asset>();
    all.put(
        "verso.css",
        asset(
            CSS,
            PAGE + "verso.css",
            PAGE + "draw.css",
            WEB + "web.css",
            WEB + "start.css",
            WEB + "persona.css",
            WEB + "lists.css",
            WEB + "search.css",
            WEB + "actions.css"));
    all.put("htmx.js", asset(SCRIPT, HTMX + htmxVersion() + "/dist/htmx.min.js"));
    all.put("favicon.svg", asset(SVG, PAGE + "favicon.svg"));
    for (String script : scripts) {
      all.put(script, asset(SCRIPT, WEB + script));
    }
    return new Assets(all);
  }

  private static String htmxVersion() {
    String properties = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    return new String(read(properties), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("version="))
        .map(line -> line.substring("version=".length()).strip())
        .findFirst()
        .orElseThrow();
  }

  private static Asset asset(String type, String... resources) {
    var parts = new ArrayList<byte[]>();
    for (String resource : resources) {
      parts.add(read(resource));
    }
    byte[] bytes = joined(parts);
    return new Asset(type, bytes, hash(bytes));
  }

  private static byte[] joined(List<byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    parts.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Verso is not whole: " + resource + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where a browser finds it. */
  public String address(String name) {
    Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException(name));
    return "/assets/" + name + "?v=" + asset.hash();
  }

  /** The file of that name. */
  public Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }
}
