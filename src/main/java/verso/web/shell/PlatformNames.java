package verso.web.shell;

import verso.page.Edition;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;

/**
 * The names of platforms, for people.
 *
 * @param catalog the platforms that Verso knows
 * @param edition the language
 */
public record PlatformNames(PlatformCatalog catalog, Edition edition) {
  private static final String UNKNOWN = "unknown";

  /** The name of the platform with that id. */
  public String of(String id) {
    return id.equals(UNKNOWN)
        ? edition.text("platform.unrecognised")
        : catalog.platform(id).map(Platform::name).orElse(id);
  }
}
