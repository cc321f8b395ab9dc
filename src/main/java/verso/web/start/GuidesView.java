package verso.web.start;

import java.util.List;

/**
 * How to ask platforms for one's archive.
 *
 * @param words looked for
 * @param open id of the platform that is opened; may be empty
 * @param found platforms whose names match
 */
public record GuidesView(String words, String open, List<GuideView> found) {
  public GuidesView {
    found = List.copyOf(found);
  }

  /** Whether that one is opened: when it was asked for, or is the only one. */
  public boolean isOpen(GuideView guide) {
    return guide.id().equals(open) || (found.size() == 1 && !words.isBlank());
  }
}
