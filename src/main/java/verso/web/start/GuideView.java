package verso.web.start;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import verso.page.Edition;
import verso.platform.Guide;
import verso.platform.Platform;

/**
 * How to ask a platform for one's archive.
 *
 * @param id of the platform
 * @param name of the platform
 * @param steps through its menus, one after the other
 * @param guide the rest
 */
public record GuideView(String id, String name, List<String> steps, Guide guide) {
  private static final String STEP = " → ";

  public GuideView {
    steps = List.copyOf(steps);
  }

  /** All platforms whose name or id contains these words, by name. */
  static List<GuideView> matching(List<Platform> platforms, String words, Edition edition) {
    String wanted = plain(words);
    return platforms.stream()
        .filter(platform -> plain(platform.name() + " " + platform.id()).contains(wanted))
        .sorted(Comparator.comparing(platform -> plain(platform.name())))
        .map(platform -> of(platform, edition))
        .toList();
  }

  private static GuideView of(Platform platform, Edition edition) {
    Guide guide = Guide.to(platform, edition.messages().locale());
    return new GuideView(
        platform.id(), platform.name(), Arrays.asList(guide.path().split(STEP)), guide);
  }

  private static String plain(String text) {
    String decomposed = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return decomposed.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }
}
