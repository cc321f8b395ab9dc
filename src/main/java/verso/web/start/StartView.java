package verso.web.start;

import java.util.List;
import java.util.Optional;

/**
 * The start page.
 *
 * @param store what is in the store; empty when nothing is
 * @param jobs imports that wait, run or have ended
 * @param copies folder that dropped files are kept in
 * @param typed a path that led nowhere, to be corrected
 * @param missing why it led nowhere; empty otherwise
 * @param hasSamples whether the invented person's archives are there
 * @param guides platforms to ask for an archive
 */
public record StartView(
    Optional<StoreView> store,
    List<JobView> jobs,
    String copies,
    String typed,
    String missing,
    boolean hasSamples,
    List<GuideView> guides) {
  public StartView {
    jobs = List.copyOf(jobs);
    guides = List.copyOf(guides);
  }

  /** Whether something waits or runs. */
  public boolean isBusy() {
    return jobs.stream().anyMatch(JobView::isActive);
  }
}
