package verso.platform.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import verso.platform.Outline;
import verso.platform.Platform;
import verso.platform.Signature;
import verso.platform.google.Google;

/** All platforms Verso knows, and which of them an archive comes from. */
public final class PlatformCatalog {
  private static final PlatformCatalog ALL = new PlatformCatalog(List.of(new Google()));

  private final List<Platform> platforms;

  private PlatformCatalog(List<Platform> platforms) {
    this.platforms = List.copyOf(platforms);
  }

  /** Every platform. */
  public static PlatformCatalog all() {
    return ALL;
  }

  /** Only these, for tests. */
  public static PlatformCatalog of(List<Platform> platforms) {
    return new PlatformCatalog(platforms);
  }

  /** The platforms, in the order they are listed. */
  public List<Platform> platforms() {
    return platforms;
  }

  /** The platform of that id. */
  public Optional<Platform> platform(String id) {
    return platforms.stream().filter(platform -> platform.id().equals(id)).findFirst();
  }

  /**
   * The exports found among these entries: usually one; several where an archive holds the trees of
   * several platforms; none where nothing is known. Names are looked at first; content only when
   * they settle nothing.
   */
  public List<Recognition> recognize(Collection<Outline> entries) {
    List<Recognition> byName = matches(entries, false);
    return byName.isEmpty() ? matches(entries, true) : byName;
  }

  private List<Recognition> matches(Collection<Outline> entries, boolean readContent) {
    var found = new ArrayList<Recognition>();
    for (Platform platform : platforms) {
      Optional<Signature.Match> match = platform.signature().match(entries, readContent);
      match.ifPresent(m -> found.add(new Recognition(platform, m)));
    }
    return withoutRivals(found);
  }

  /** Of several platforms that claim the same tree, the most certain one keeps it. */
  private static List<Recognition> withoutRivals(List<Recognition> found) {
    return found.stream()
        .filter(one -> found.stream().noneMatch(other -> other.displaces(one)))
        .toList();
  }
}
