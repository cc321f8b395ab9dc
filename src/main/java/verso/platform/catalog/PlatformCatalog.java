package verso.platform.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.platform.Outline;
import verso.platform.Platform;
import verso.platform.Signature;
import verso.platform.apple.Apple;
import verso.platform.appprivacy.AppPrivacy;
import verso.platform.facebook.Facebook;
import verso.platform.google.Google;
import verso.platform.instagram.Instagram;
import verso.platform.linkedin.LinkedIn;
import verso.platform.microsoft.Microsoft;
import verso.platform.tiktok.TikTok;
import verso.platform.trackercontrol.TrackerControl;
import verso.platform.x.X;
import verso.platform.yahoo.Yahoo;

/** All platforms Verso knows, and which of them an archive comes from. */
public final class PlatformCatalog {
  /** One line a platform, in alphabetical order. */
  private static final PlatformCatalog ALL =
      new PlatformCatalog(
          Stream.<Platform>builder()
              .add(new AppPrivacy())
              .add(new Apple())
              .add(new Facebook())
              .add(new Google())
              .add(new Instagram())
              .add(new LinkedIn())
              .add(new Microsoft())
              .add(new TikTok())
              .add(new TrackerControl())
              .add(new X())
              .add(new Yahoo())
              .build()
              .toList());

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
   * The exports that the names of these entries show: usually one; several where an archive holds
   * the trees of several platforms; none where the names settle nothing.
   */
  public List<Recognition> recognizeByName(Collection<Outline> entries) {
    return matches(entries, false);
  }

  /** The exports that names and content of these entries show. */
  public List<Recognition> recognizeByContent(Collection<Outline> entries) {
    return matches(entries, true);
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
