package verso.web.sources;

import java.util.List;
import verso.web.shell.Addresses;

/**
 * The page of sources.
 *
 * @param gone what was just forgotten, in words; empty when nothing was
 * @param total what is in the store, in words
 * @param imports the newest first
 * @param platforms those of several imports, which can be forgotten at once
 */
public record SourcesView(
    String gone, String total, List<ImportView> imports, List<PlatformLink> platforms) {
  public SourcesView {
    imports = List.copyOf(imports);
    platforms = List.copyOf(platforms);
  }

  /** A platform to be forgotten. */
  public record PlatformLink(String id, String name) {
    /** Where it is asked to be forgotten. */
    public String forget() {
      return ForgetTarget.ADDRESS + "?platform=" + Addresses.encoded(id);
    }
  }

  /** Where everything is asked to be forgotten. */
  public String forgetAll() {
    return ForgetTarget.ADDRESS + "?all=yes";
  }
}
